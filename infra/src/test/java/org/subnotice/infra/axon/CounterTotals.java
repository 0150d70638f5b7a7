package org.subnotice.infra.axon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.subnotice.infra.axon.CounterEvent.Counted;

/** A read model in memory. */
final class CounterTotals {

  private final Map<String, Integer> totals = new ConcurrentHashMap<>();

  @EventHandler
  void on(Counted event) {
    totals.merge(event.counter(), event.by(), Integer::sum);
  }

  @ResetHandler
  void empty() {
    totals.clear();
  }

  int of(String counter) {
    return totals.getOrDefault(counter, 0);
  }
}
