package org.subnotice.api.rest.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;

/** Reads the two times of a question in the processor's zone. */
@Component
public final class Days {

  // "Known by now" includes what is put on record while the question is asked.
  public static final Instant WHATEVER_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

  private final Tenants tenants;

  public Days(Tenants tenants) {
    this.tenants = tenants;
  }

  public ZoneId zone(Caller caller) {
    return tenants.zone(caller);
  }

  /** Today where nothing is written. */
  public LocalDate asOf(Caller caller, @Nullable String written) {
    return Query.dayOrInstant("asOf", filled(written), zone(caller))
        .orElseGet(() -> tenants.today(caller));
  }

  /** A day stands for its end; everything where nothing is written. */
  public Instant knownAt(Caller caller, @Nullable String written) {
    return Query.instantOrDay("knownAt", filled(written), zone(caller), 1)
        .orElse(WHATEVER_IS_KNOWN);
  }

  /** Today where nothing is written; not before {@code from}. */
  public LocalDate to(Caller caller, LocalDate from, @Nullable String written) {
    LocalDate to = Query.day("to", written).orElseGet(() -> tenants.today(caller));
    if (to.isBefore(from)) {
      throw InvalidRequest.at("#/to", "Write a day that is not before the first one.");
    }
    return to;
  }

  private static @Nullable String filled(@Nullable String written) {
    return written == null || written.isEmpty() ? null : written;
  }
}
