package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
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

  @Override
  public List<Waiting> waiting(String processor, int examples) {
    return reader.within(
        processor,
        database ->
            Arrays.stream(Concern.values())
                .map(concern -> waiting(database, processor, concern, examples))
                .filter(waiting -> waiting.windows() > 0)
                .toList());
  }

  private static Waiting waiting(
      JdbcClient database, String processor, Concern concern, int examples) {
    String from =
        "FROM change_window w JOIN agreement USING (agreement_id) "
            + "WHERE w.processor_id = :processor AND "
            + condition(concern);
    int windows =
        database
            .sql("SELECT count(*) " + from)
            .param("processor", processor)
            .query(Integer.class)
            .single();
    var few =
        database
            .sql(
                "SELECT w.window_id, w.change_id, agreement.reference "
                    + from
                    + " ORDER BY agreement.reference, w.window_id LIMIT :limit")
            .param("processor", processor)
            .param("limit", examples)
            .query(
                (row, number) -> new Example(row.getString(1), row.getString(2), row.getString(3)))
            .list();
    return new Waiting(concern, windows, few);
  }

  private static String condition(Concern concern) {
    return switch (concern) {
      case OBJECTION_UNRESOLVED -> "w.state = 'OBJECTED' AND w.resolution IS NULL";
      case LATE_OBJECTION ->
          "w.state <> 'OBJECTED' AND w.resolution IS NULL AND EXISTS (SELECT FROM objection o"
              + " WHERE o.window_id = w.window_id AND NOT o.timely AND NOT o.withdrawn)";
      case UNDELIVERED -> "w.state IN ('UNDELIVERED', 'VOIDED')";
      case RECEIPT_CONTESTABLE ->
          "w.receipt_tier IN ('T0', 'T1') AND w.state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL')";
    };
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
