package org.subnotice.infra.erasure;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Who is known to be erased, and when it was last. */
public final class Certificates {

  /** A database rounds instants. */
  private static final long ROUNDING_MILLISECONDS = 1;

  private record Reference(String processor, String person) {}

  private final Map<Reference, Instant> last = new HashMap<>();

  public Certificates(Collection<Erased> known) {
    known.forEach(each -> last.merge(reference(each), each.at(), (a, b) -> a.isAfter(b) ? a : b));
  }

  /** Whether this erasure, or a later one of the same person, is among them. */
  public boolean cover(Erased erased) {
    Instant known = last.get(reference(erased));
    return known != null && !known.plusMillis(ROUNDING_MILLISECONDS).isBefore(erased.at());
  }

  private static Reference reference(Erased erased) {
    return new Reference(erased.processor(), erased.person());
  }
}
