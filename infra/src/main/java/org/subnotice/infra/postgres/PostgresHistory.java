package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.HistoryFilter;
import org.subnotice.api.read.HistoryWords;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;

/** What happened, in order. */
final class PostgresHistory implements History {

  private static final String LIST =
      """
      SELECT entry.*, actor.name AS actor_name
      FROM history_entry entry
      LEFT JOIN actor ON actor.processor_id = entry.processor_id AND actor.person = entry.actor
      WHERE entry.processor_id = :processor AND position > :after
      """;

  private static final String REPLACED_BY =
      "SELECT change_id FROM change WHERE replaces = :engagement AND processor_id = :processor";

  private final TenantReader reader;
  private final Opening opening;

  PostgresHistory(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Page<HistoryEntryView> list(String processor, HistoryFilter filter, Slice slice) {
    var rows = reader.within(processor, database -> rows(database, processor, filter, slice));
    return Cursor.page(rows, slice, entry -> Long.toString(entry.position()));
  }

  private List<HistoryEntryView> rows(
      JdbcClient database, String processor, HistoryFilter filter, Slice slice) {
    var where = new HistoryConditions(filter, replacedBy(database, processor, filter));
    var statement =
        database
            .sql(LIST + where.text() + " ORDER BY position LIMIT :limit")
            .param("processor", processor)
            .param("after", Cursor.positionAfter(slice))
            .param("limit", slice.limit() + 1);
    where.values().forEach(statement::param);
    return statement.query((row, number) -> entry(processor, row)).list();
  }

  /** What took the place of an engagement belongs to its history. */
  private static List<String> replacedBy(
      JdbcClient database, String processor, HistoryFilter filter) {
    return filter.engagement().stream()
        .flatMap(
            engagement ->
                database
                    .sql(REPLACED_BY)
                    .param("engagement", engagement)
                    .param("processor", processor)
                    .query(String.class)
                    .list()
                    .stream())
        .toList();
  }

  private HistoryEntryView entry(String processor, ResultSet row) throws SQLException {
    String type = row.getString("type");
    return new HistoryEntryView(
        row.getLong("position"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        type,
        opening.optionalText(processor, row.getString("actor_name")).orElse(row.getString("actor")),
        row.getString("origin"),
        row.getString("change_id"),
        row.getString("agreement_id"),
        row.getString("engagement_id"),
        row.getString("window_id"),
        HistoryWords.english(type));
  }
}
