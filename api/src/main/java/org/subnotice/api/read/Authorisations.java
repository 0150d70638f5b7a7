package org.subnotice.api.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What controllers had authorised on a day, used or not, as far as it was on record. */
public interface Authorisations {

  /**
   * Whoever is in use or may be, under one agreement; by engagement.
   *
   * @param zone in which the day ends
   */
  List<AuthorisedView> of(
      String processor, String agreement, LocalDate asOf, ZoneId zone, Instant knownAt);

  /** What became authorised, blocked, used or unused behind {@code from} and up to {@code to}. */
  Page<ShiftView> between(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice);

  /** The days behind {@code from}, up to and with {@code to}. */
  record Span(LocalDate from, LocalDate to, ZoneId zone) {

    public Instant begins() {
      return from.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public Instant ends() {
      return to.plusDays(1).atStartOfDay(zone).toInstant();
    }
  }
}
