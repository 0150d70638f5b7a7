package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.ReadingLog;
import org.subnotice.api.read.Slice;

/** Who read what, with the reader's name as long as it can be read. */
final class PostgresReadingLog implements ReadingLog {

  private static final String LIST =
      """
      SELECT r.*, actor.name AS actor_name FROM reading r
      LEFT JOIN actor ON actor.processor_id = r.processor_id AND actor.person = r.actor
      WHERE r.processor_id = ? AND r.number > ? ORDER BY r.number LIMIT ?
      """;

  private final TenantReader reader;
  private final Opening opening;

  PostgresReadingLog(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Page<Entry> list(String processor, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(LIST)
                    .params(processor, Cursor.positionAfter(slice), slice.limit() + 1)
                    .query((row, number) -> entry(processor, row))
                    .list());
    return Cursor.page(rows, slice, entry -> Long.toString(entry.number()));
  }

  private Entry entry(String processor, ResultSet row) throws SQLException {
    return new Entry(
        row.getLong("number"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        opening.optionalText(processor, row.getString("actor_name")).orElse(row.getString("actor")),
        row.getString("origin"),
        row.getString("subject"));
  }
}
