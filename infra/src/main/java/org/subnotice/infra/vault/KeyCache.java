package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Unwrapped keys of late, bounded in number and age: a key that another node destroyed is forgotten
 * within a minute.
 */
final class KeyCache {

  record Owner(String processorId, String personRef) {}

  private record Cached(AesGcmJce key, long since) {}

  private static final int MOST = 20_000;
  private static final long LONGEST = Duration.ofMinutes(1).toNanos();

  private final Map<Owner, Cached> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Owner, Cached> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<AesGcmJce> get(Owner owner) {
    Cached entry = entries.get(owner);
    return entry == null || System.nanoTime() - entry.since() > LONGEST
        ? Optional.empty()
        : Optional.of(entry.key());
  }

  synchronized void put(Owner owner, AesGcmJce key) {
    entries.put(owner, new Cached(key, System.nanoTime()));
  }

  synchronized void remove(Owner owner) {
    entries.remove(owner);
  }
}
