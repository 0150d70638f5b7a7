package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.SeatView;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.processor.Reminding;

/** Tenants as the outside sees them. */
final class PostgresProcessors implements Processors {

  private static final String COLUMNS = "SELECT * FROM processor WHERE ";

  private final JdbcClient database;
  private final Opening opening;

  PostgresProcessors(JdbcClient database, Opening opening) {
    this.database = database;
    this.opening = opening;
  }

  @Override
  public Optional<ProcessorView> find(String processor) {
    return database.sql(COLUMNS + "processor_id = ?").param(processor).query(this::view).optional();
  }

  @Override
  public Optional<ProcessorView> bySlug(String slug) {
    return database.sql(COLUMNS + "slug = ?").param(slug).query(this::view).optional();
  }

  private ProcessorView view(ResultSet row, int number) throws SQLException {
    String id = row.getString("processor_id");
    return new ProcessorView(
        id,
        row.getString("slug"),
        row.getString("name"),
        opening.text(id, row.getString("address")),
        new SeatView(row.getString("country"), row.getString("subdivision")),
        row.getString("zone"),
        row.getString("language"),
        new PersonView(
            opening.text(id, row.getString("contact_name")),
            opening.text(id, row.getString("contact_email"))),
        row.getBoolean("four_eyes"),
        row.getBoolean("contestable_blocks"),
        new Reminding(
            row.getBoolean("reminders"),
            new Days(row.getInt("before_last_day")),
            new Days(row.getInt("without_acknowledgement")),
            new Days(row.getInt("until_task"))));
  }
}
