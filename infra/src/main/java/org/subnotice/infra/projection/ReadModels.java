package org.subnotice.infra.projection;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;
import org.subnotice.core.agreement.AgreementEvent;
import org.subnotice.core.change.ChangeEvent;
import org.subnotice.core.processor.ProcessorEvent;
import org.subnotice.core.register.EngagementEvent;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.infra.axon.LogStream;

/**
 * The one reader of the log that all read models share, so that they never contradict each other.
 */
public final class ReadModels {

  /** Under this name the position is kept. */
  public static final String PROCESSOR = "read-models";

  private final List<Projection> projections;
  private final JdbcTemplate database;
  private final Consumer<Object> visible;

  /** {@code visible} is told of each event once the read models show it. */
  ReadModels(List<Projection> projections, JdbcTemplate database, Consumer<Object> visible) {
    this.projections = List.copyOf(projections);
    this.database = database;
    this.visible = visible;
  }

  @EventHandler
  void on(ProcessorEvent event, DomainEventMessage<?> message) {
    apply(message);
  }

  @EventHandler
  void on(AgreementEvent event, DomainEventMessage<?> message) {
    apply(message);
  }

  @EventHandler
  void on(EngagementEvent event, DomainEventMessage<?> message) {
    apply(message);
  }

  @EventHandler
  void on(ChangeEvent event, DomainEventMessage<?> message) {
    apply(message);
  }

  @EventHandler
  void on(WindowEvent event, DomainEventMessage<?> message) {
    apply(message);
  }

  @ResetHandler
  void reset() {
    projections.stream()
        .flatMap(projection -> projection.tables().stream())
        .forEach(table -> database.execute("TRUNCATE " + table));
  }

  private void apply(DomainEventMessage<?> message) {
    var recorded = recorded(message);
    projections.forEach(projection -> projection.apply(recorded));
    CurrentUnitOfWork.get().afterCommit(unit -> visible.accept(recorded.event()));
  }

  /** Whether any read model follows events of that kind. */
  static boolean concernedBy(DomainEventMessage<?> message) {
    return switch (message.getPayload()) {
      case ProcessorEvent _, AgreementEvent _, EngagementEvent _, ChangeEvent _, WindowEvent _ ->
          true;
      default -> false;
    };
  }

  static Recorded recorded(DomainEventMessage<?> message) {
    return new Recorded(
        position(message),
        message.getSequenceNumber(),
        message.getTimestamp(),
        metadata(message, "processor"),
        metadata(message, "actor"),
        metadata(message, "origin"),
        message.getPayload());
  }

  /** The tracking token will not do: an event that was committed late has that of a later one. */
  private static long position(DomainEventMessage<?> message) {
    return message.getMetaData().get(LogStream.PLACE) instanceof Long place ? place : -1;
  }

  private static String metadata(DomainEventMessage<?> message, String key) {
    return String.valueOf(message.getMetaData().get(key));
  }
}
