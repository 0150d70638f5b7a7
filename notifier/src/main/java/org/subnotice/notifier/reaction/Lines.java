package org.subnotice.notifier.reaction;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;

/**
 * Several connections to the server over one run, each worked by one thread at a time. Threads of
 * the platform: a virtual one that loads a class keeps its carrier, and where there are as many
 * connections as carriers they can wait for each other for ever.
 */
final class Lines implements AutoCloseable {

  private final List<Connection> connections;
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("sending-", 0).factory());

  private volatile boolean cut;

  Lines(Courier courier, int number) {
    var open = new ArrayList<Connection>();
    for (int i = 0; i < number; i++) {
      open.add(courier.open());
    }
    connections = List.copyOf(open);
  }

  int number() {
    return connections.size();
  }

  /** There is no way to the server for now: the rest waits for the next run. */
  void cut() {
    cut = true;
  }

  boolean isCut() {
    return cut;
  }

  /** Starts the work once per connection and returns. */
  void start(Consumer<Connection> work) {
    connections.forEach(connection -> threads.execute(() -> work.accept(connection)));
  }

  /** Starts some work beside the connections; its result, or its failure, waits to be asked for. */
  <T> Supplier<T> meanwhile(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, threads)::join;
  }

  /** Waits for the work first. */
  @Override
  public void close() {
    threads.close();
    connections.forEach(Connection::close);
  }
}
