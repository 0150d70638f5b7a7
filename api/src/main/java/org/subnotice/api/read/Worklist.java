package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Looks over all windows of a processor: what ends when. */
public interface Worklist {

  /** The last days of running windows, the nearest first. */
  List<Closing> next(String processor, int limit);

  /** Every last day of a change's windows, in the order of time. */
  List<Closing> closings(String processor, String change);

  /**
   * One last day of a change.
   *
   * @param closesAt exclusive
   * @param running windows that are still undecided
   */
  record Closing(
      String change, LocalDate lastDay, Instant closesAt, String zone, int windows, int running) {}
}
