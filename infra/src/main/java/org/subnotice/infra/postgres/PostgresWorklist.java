package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.subnotice.api.read.Worklist;

/** Looks over all windows of a processor at once. */
final class PostgresWorklist implements Worklist {

  private static final String CLOSINGS =
      """
      SELECT change_id, closes_at, computation->>'lastDay' AS last_day,
        computation->>'zone' AS zone, count(*) AS windows,
        count(*) FILTER (WHERE state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL')) AS running
      FROM change_window
      WHERE processor_id = :processor AND closes_at IS NOT NULL
      """;
  private static final String BY_DAY = "GROUP BY change_id, closes_at, last_day, zone ";

  private final TenantReader reader;

  PostgresWorklist(TenantReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Closing> next(String processor, int limit) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    CLOSINGS
                        + "AND state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL') "
                        + BY_DAY
                        + "ORDER BY closes_at, change_id LIMIT :limit")
                .param("processor", processor)
                .param("limit", limit)
                .query((row, number) -> closing(row))
                .list());
  }

  @Override
  public List<Closing> closings(String processor, String change) {
    return reader.within(
        processor,
        database ->
            database
                .sql(CLOSINGS + "AND change_id = :change " + BY_DAY + "ORDER BY closes_at")
                .param("processor", processor)
                .param("change", change)
                .query((row, number) -> closing(row))
                .list());
  }

  private static Closing closing(ResultSet row) throws SQLException {
    return new Closing(
        row.getString("change_id"),
        LocalDate.parse(row.getString("last_day")),
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        row.getString("zone"),
        row.getInt("windows"),
        row.getInt("running"));
  }
}
