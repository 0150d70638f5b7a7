package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How a last day came about; {@code closesAt} is exclusive. */
public record ComputationView(
    Instant receivedAt,
    LocalDate receiptDay,
    LocalDate rawLastDay,
    LocalDate lastDay,
    Instant closesAt,
    String zone,
    String period,
    List<StepView> steps) {

  /** {@code text} is German, {@code textEn} the same in English. */
  public record StepView(String rule, String text, String textEn) {}
}
