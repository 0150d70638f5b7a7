package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.subnotice.core.personal.Sealed;

/** One notice to one contact: everything in it that no other recipient has. */
record Letter(
    String window,
    int attempt,
    String recipient,
    Sealed name,
    Sealed email,
    String language,
    String reference,
    String controller,
    Promise promise) {

  /** The days that the notice names, as they were computed when it was prepared. */
  record Promise(
      LocalDate receiptDay, LocalDate lastDay, Instant closesAt, ZoneId zone, Instant preparedAt) {}
}
