package org.subnotice.infra.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.subnotice.core.ledger.Head;

/** How far the log has been chained, as this node knows it. */
final class Followed {

  private final Gaps gaps = new Gaps();
  private final Map<String, Head> heads = new HashMap<>();
  private long segment;
  private long place;

  long segment() {
    return segment;
  }

  long place() {
    return place;
  }

  Gaps gaps() {
    return gaps;
  }

  Head head(String processor, Function<String, Head> stored) {
    return heads.computeIfAbsent(processor, stored);
  }

  void chained(String processor, Head head) {
    heads.put(processor, head);
  }

  /** Somebody else chained these. */
  void learned(Segment foreign, long transaction) {
    heads.remove(foreign.processor());
    took(foreign.places(), transaction);
  }

  /** These places are chained; what was passed over may still come. */
  void took(List<Long> places, long transaction) {
    for (long taken : places) {
      if (taken > place) {
        gaps.passed(place + 1, taken, transaction);
        place = taken;
      } else {
        gaps.filled(taken);
      }
    }
  }

  void reached(long lastSegment) {
    segment = lastSegment;
  }
}
