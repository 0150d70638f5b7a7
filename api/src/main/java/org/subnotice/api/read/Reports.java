package org.subnotice.api.read;

import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.api.order.Caller;

/** Reports for those who have to answer for it. */
@FunctionalInterface
public interface Reports {

  /** As PDF/A. */
  byte[] pdf(Caller caller, Asked asked);

  /**
   * @param from first day of the period
   * @param to last day of the period
   * @param agreement whose report; that of the whole processor without it
   * @param language BCP 47
   */
  record Asked(LocalDate from, LocalDate to, Optional<String> agreement, String language) {}
}
