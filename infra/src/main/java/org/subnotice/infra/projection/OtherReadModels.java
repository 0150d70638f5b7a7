package org.subnotice.infra.projection;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.window.WindowDecider;
import tools.jackson.databind.json.JsonMapper;

/** Makes the read models of another database, such as one that was restored, from its log. */
public final class OtherReadModels {

  private final JsonMapper json;
  private final WindowDecider windows;
  private final HolidayCalendar holidays;

  OtherReadModels(JsonMapper json, WindowDecider windows, HolidayCalendar holidays) {
    this.json = json;
    this.windows = windows;
    this.holidays = holidays;
  }

  /** The tables there are empty before. */
  public void make(DataSource database, EventStore log) {
    var projections = new Projections(json, log, windows, holidays).on(JdbcClient.create(database));
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    try (var events = log.openStream(null)) {
      new Following(events, projections, transaction, place -> {}).follow(() -> {});
    }
  }
}
