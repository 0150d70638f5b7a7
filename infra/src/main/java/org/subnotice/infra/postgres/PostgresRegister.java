package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Slice;

/** The list in two times, one line per engagement. */
final class PostgresRegister implements Register {

  /**
   * Of all that was on record by then, the latest word on each engagement and agreement decides
   * whether it applied on the day.
   */
  private static final String LIST =
      """
      WITH latest AS (
        SELECT DISTINCT ON (engagement_id, agreement_id) *
        FROM register_entry
        WHERE processor_id = :processor AND engagement_id > :after %s
          AND valid_from <= :asOf AND recorded_at <= :knownAt AND :knownAt < replaced_at
          AND (valid_to IS NULL OR valid_to >= :asOf)
        ORDER BY engagement_id, agreement_id, valid_from DESC, position DESC
      ), described AS (
        SELECT DISTINCT ON (engagement_id) engagement_id, change_id AS latest_change, details AS said
        FROM latest WHERE applies ORDER BY engagement_id, valid_from DESC, position DESC
      ), line AS (
        SELECT engagement_id,
          bool_or(agreement_id = '*' AND applies) AS everywhere,
          array_agg(agreement_id ORDER BY agreement_id)
            FILTER (WHERE agreement_id <> '*' AND applies) AS agreements,
          array_agg(agreement_id ORDER BY agreement_id)
            FILTER (WHERE agreement_id <> '*' AND NOT applies) AS excepted,
          min(valid_from) FILTER (WHERE applies) AS valid_from,
          max(valid_to) AS valid_to,
          max(recorded_at) AS recorded_at,
          max(change_id) FILTER (WHERE applies) AS change_id
        FROM latest GROUP BY engagement_id
      )
      SELECT line.*, coalesce(said, change.details, engagement.details) AS details
      FROM line JOIN described USING (engagement_id) JOIN engagement USING (engagement_id)
        LEFT JOIN change ON change.change_id = described.latest_change
      WHERE %s
      ORDER BY engagement_id LIMIT :limit
      """;

  private static final String ALL = LIST.formatted("", "everywhere OR agreements IS NOT NULL");
  private static final String OF_ONE =
      LIST.formatted(
          "AND agreement_id IN ('*', :agreement)",
          "everywhere AND excepted IS NULL OR agreements IS NOT NULL");

  private final TenantReader reader;
  private final EngagementViews engagements;

  PostgresRegister(TenantReader reader, EngagementViews engagements) {
    this.reader = reader;
    this.engagements = engagements;
  }

  @Override
  public Page<RegisterEntryView> list(
      String processor, LocalDate asOf, Instant knownAt, Optional<String> agreement, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(agreement.isPresent() ? OF_ONE : ALL)
                    .param("processor", processor)
                    .param("after", Cursor.after(slice))
                    .param("asOf", asOf)
                    .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                    .param("agreement", agreement.orElse(""))
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> entry(processor, row))
                    .list());
    return Cursor.page(rows, slice, entry -> entry.engagement().id());
  }

  @Override
  public Optional<EngagementView> find(String processor, String engagement) {
    return reader.within(
        processor,
        database ->
            database
                .sql("SELECT details FROM engagement WHERE engagement_id = ?")
                .param(engagement)
                .query(
                    (row, number) ->
                        engagements.view(processor, engagement, row.getString("details")))
                .optional());
  }

  private RegisterEntryView entry(String processor, ResultSet row) throws SQLException {
    String id = row.getString("engagement_id");
    return new RegisterEntryView(
        engagements.view(processor, id, row.getString("details")),
        row.getBoolean("everywhere") ? null : strings(row, "agreements"),
        strings(row, "excepted"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("change_id"));
  }

  private static List<String> strings(ResultSet row, String column) throws SQLException {
    var array = row.getArray(column);
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
