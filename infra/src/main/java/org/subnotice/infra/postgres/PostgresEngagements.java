package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.subnotice.api.read.Engagements;
import org.subnotice.api.read.EntryView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;

/** The lines of the list about one engagement, as they were entered. */
final class PostgresEngagements implements Engagements {

  private static final String ENTRIES =
      """
      SELECT r.position, nullif(r.agreement_id, '*') AS agreement_id, r.applies, r.valid_from,
        r.valid_to, r.recorded_at, nullif(r.replaced_at, 'infinity') AS replaced_at, r.change_id,
        CASE WHEN r.applies THEN coalesce(r.details, c.details) END AS details
      FROM register_entry r LEFT JOIN change c ON c.change_id = r.change_id
      WHERE r.processor_id = :processor AND r.engagement_id = :engagement AND r.position > :after
      ORDER BY r.position LIMIT :limit
      """;

  private final TenantReader reader;
  private final EngagementViews engagements;

  PostgresEngagements(TenantReader reader, EngagementViews engagements) {
    this.reader = reader;
    this.engagements = engagements;
  }

  @Override
  public Page<EntryView> entries(String processor, String engagement, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(ENTRIES)
                    .param("processor", processor)
                    .param("engagement", engagement)
                    .param("after", Cursor.positionAfter(slice))
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> entry(processor, engagement, row))
                    .list());
    return Cursor.page(rows, slice, entry -> Long.toString(entry.position()));
  }

  private EntryView entry(String processor, String engagement, ResultSet row) throws SQLException {
    return new EntryView(
        row.getLong("position"),
        row.getString("agreement_id"),
        row.getBoolean("applies"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("replaced_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null),
        row.getString("change_id"),
        Optional.ofNullable(row.getString("details"))
            .map(details -> engagements.view(processor, engagement, details))
            .orElse(null));
  }
}
