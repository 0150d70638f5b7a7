package org.subnotice.infra.projection;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.window.Permissions;
import org.subnotice.core.window.WindowDecider;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that keeps tables in step with the log, in the order in which it hears of an event.
 */
record Projections(
    JsonMapper json, EventStore log, WindowDecider windows, HolidayCalendar holidays) {

  /** Those that write to the tables which {@code database} finds under their names. */
  List<Projection> on(JdbcClient database) {
    return List.of(
        new ProcessorProjection(database),
        new WordingProjection(database, json),
        new AgreementProjection(database),
        new ChangeProjection(database, json),
        new WindowProjection(
            database, json, new FoldedWindows(log, windows), new Permissions(holidays)),
        new OutcomeProjection(database),
        new AuthorisationProjection(database),
        new ReplyProjection(database),
        new ReminderProjection(database),
        new ExhibitProjection(database),
        new RegisterProjection(database, json),
        new HistoryProjection(database));
  }
}
