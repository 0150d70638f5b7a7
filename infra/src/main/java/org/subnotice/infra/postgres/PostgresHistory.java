package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        AND (CAST(:from AS timestamptz) IS NULL OR recorded_at >= :from)
        AND (CAST(:to AS timestamptz) IS NULL OR recorded_at < :to)
        AND (:agreement = '' OR agreement_id = :agreement)
        AND (:engagement = '' OR engagement_id = :engagement)
        AND (:change = '' OR change_id = :change)
        AND (:type = '' OR type = :type)
      ORDER BY position LIMIT :limit
      """;

  private final TenantReader reader;
  private final Opening opening;

  PostgresHistory(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Page<HistoryEntryView> list(String processor, HistoryFilter filter, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(LIST)
                    .param("processor", processor)
                    .param("after", Cursor.positionAfter(slice))
                    .param("from", utc(filter.from()))
                    .param("to", utc(filter.to()))
                    .param("agreement", filter.agreement().orElse(""))
                    .param("engagement", filter.engagement().orElse(""))
                    .param("change", filter.change().orElse(""))
                    .param("type", filter.type().orElse(""))
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> entry(processor, row))
                    .list());
    return Cursor.page(rows, slice, entry -> Long.toString(entry.position()));
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

  private static @Nullable OffsetDateTime utc(Optional<Instant> instant) {
    return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
  }
}
