package org.subnotice.infra.axon;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.axon.CounterEvent.Counted;

/** Fails with the database's own error while broken, for the counter called broken. */
final class FragileReaction {

  private final JdbcClient database;
  private final AtomicBoolean broken = new AtomicBoolean();
  private final List<String> handled = new CopyOnWriteArrayList<>();

  FragileReaction(JdbcClient database) {
    this.database = database;
  }

  void breakDown() {
    broken.set(true);
  }

  void repair() {
    broken.set(false);
  }

  @EventHandler
  void on(Counted event) {
    if (broken.get() && event.counter().contains("broken")) {
      database.sql("SELECT 1 / 0").query(Integer.class).single();
    }
    handled.add(event.counter() + "+" + event.by());
  }

  List<String> handled(String counter) {
    return handled.stream().filter(one -> one.startsWith(counter + "+")).toList();
  }
}
