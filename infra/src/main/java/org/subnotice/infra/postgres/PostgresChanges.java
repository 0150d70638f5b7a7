package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.ChangeView.Classification;
import org.subnotice.api.read.ChangeView.Progress;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.infra.postgres.SendingRates.Rate;

/** Changes with the progress of their notices. */
final class PostgresChanges implements Changes {

  private static final String SELECT =
      """
      SELECT change.*, progress.*,
        drafter.name AS drafter_name, approver.name AS approver_name
      FROM change
      LEFT JOIN actor drafter
        ON drafter.processor_id = change.processor_id AND drafter.person = change.drafted_by
      LEFT JOIN actor approver
        ON approver.processor_id = change.processor_id AND approver.person = change.approved_by
      CROSS JOIN LATERAL (
        SELECT count(*) AS windows,
          count(*) FILTER (WHERE dispatched) AS dispatched,
          count(*) FILTER (WHERE closes_at IS NOT NULL) AS received,
          count(*) FILTER (WHERE state = 'UNDELIVERED') AS undelivered,
          count(*) FILTER (WHERE state IN ('OPEN', 'INFORMED', 'AWAITING_APPROVAL')) AS open,
          count(*) FILTER (WHERE to_tell AND state NOT IN ('UNDELIVERED', 'VOIDED')) AS pending,
          count(*) FILTER (WHERE state NOT IN ('PLANNED', 'NOTICE_PREPARED', 'NOTICE_SENT',
            'UNDELIVERED', 'VOIDED', 'OPEN', 'INFORMED', 'AWAITING_APPROVAL')) AS closed
        FROM change_window WHERE change_window.change_id = change.change_id
      ) progress
      """;

  private final TenantReader reader;
  private final Opening opening;
  private final EngagementViews engagements;
  private final SendingRates rates;

  PostgresChanges(
      TenantReader reader, Opening opening, EngagementViews engagements, SendingRates rates) {
    this.reader = reader;
    this.opening = opening;
    this.engagements = engagements;
    this.rates = rates;
  }

  @Override
  public Optional<ChangeView> find(String processor, String change) {
    return reader.within(
        processor,
        database ->
            database
                .sql(SELECT + "WHERE change.change_id = ?")
                .param(change)
                .query(
                    (row, number) ->
                        view(processor, row, rates.of(database, change, row.getInt("pending")))
                            .view())
                .optional());
  }

  @Override
  public Page<ChangeView> list(String processor, Slice slice) {
    var rows =
        reader.within(
            processor,
            database ->
                database
                    .sql(
                        SELECT
                            + """
                            WHERE change.processor_id = ? AND change.position > ?
                            ORDER BY change.position LIMIT ?
                            """)
                    .params(processor, Cursor.positionAfter(slice), slice.limit() + 1)
                    .query((row, number) -> view(processor, row, Rate.NONE))
                    .list());
    var page = Cursor.page(rows, slice, row -> Long.toString(row.position()));
    return new Page<>(page.items().stream().map(Row::view).toList(), page.next());
  }

  private Row view(String processor, ResultSet row, Rate rate) throws SQLException {
    var view =
        new ChangeView(
            row.getString("change_id"),
            ChangeKind.valueOf(row.getString("kind")),
            ChangeState.valueOf(row.getString("state")),
            engagements.view(processor, row.getString("engagement_id"), row.getString("details")),
            row.getString("replaces"),
            row.getString("amends"),
            opening.text(processor, row.getString("reason")),
            row.getObject("planned_first_use", LocalDate.class),
            Arrays.asList((String[]) row.getArray("services").getArray()),
            row.getBoolean("emergency"),
            classification(processor, row),
            opening
                .optionalText(processor, row.getString("drafter_name"))
                .orElse(row.getString("drafted_by")),
            opening.optionalText(processor, row.getString("approver_name")).orElse(null),
            instant(row.getObject("announced_at", OffsetDateTime.class)),
            row.getBoolean("held"),
            progress(row, rate));
    return new Row(row.getLong("position"), view);
  }

  private @Nullable Classification classification(String processor, ResultSet row)
      throws SQLException {
    String service = row.getString("ancillary");
    return service == null
        ? null
        : new Classification(
            Ancillary.valueOf(service), opening.text(processor, row.getString("ancillary_reason")));
  }

  private static Progress progress(ResultSet row, Rate rate) throws SQLException {
    return new Progress(
        row.getInt("windows"),
        row.getInt("dispatched"),
        row.getInt("received"),
        row.getInt("undelivered"),
        row.getInt("open"),
        row.getInt("closed"),
        isRunning(row),
        rate.perSecondOrNull(),
        rate.expectedEndOrNull());
  }

  private static boolean isRunning(ResultSet row) throws SQLException {
    boolean announced = row.getString("state").equals("ANNOUNCED");
    return (announced && !row.getBoolean("planned")) || row.getInt("pending") > 0;
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private record Row(long position, ChangeView view) {}
}
