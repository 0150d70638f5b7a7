package org.subnotice.api.portal;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Slows down whoever tries out links. Nobody with a link of ours is ever counted. */
@Component
class UnknownTokens {

  private static final int TRIES = 30;
  private static final int ADDRESSES_KEPT = 10_000;

  private final Map<String, Bucket> byAddress =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > ADDRESSES_KEPT;
        }
      };

  /** Whether another try from this address is still answered. */
  synchronized boolean allows(String address) {
    return byAddress.computeIfAbsent(address, _ -> bucket()).tryConsume(1);
  }

  private static Bucket bucket() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, Duration.ofMinutes(1)))
        .build();
  }
}
