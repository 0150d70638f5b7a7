package org.subnotice.api.page;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Slows down whoever tries out secrets, by address; those who know theirs are never counted. */
public final class Tries {

  private static final int ADDRESSES_KEPT = 10_000;

  private final int perMinute;
  private final Map<String, Bucket> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES_KEPT;
        }
      };

  public Tries(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Counts a wrong secret; whether another one from this address is still answered. */
  public synchronized boolean count(String address) {
    return bucket(address).tryConsume(1);
  }

  /** Whether this address has to wait. */
  public synchronized boolean spent(String address) {
    return byAddress.containsKey(address) && bucket(address).getAvailableTokens() == 0;
  }

  private Bucket bucket(String address) {
    return byAddress.computeIfAbsent(address, _ -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
        .build();
  }
}
