package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.ComputationView;
import org.subnotice.api.read.ComputationView.StepView;
import org.subnotice.api.read.WindowView;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.ComputedWindow;
import org.subnotice.core.window.Flag;
import org.subnotice.core.window.ObjectionClocks;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.ReminderKind;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowState;
import org.subnotice.core.window.WindowTerms;
import tools.jackson.databind.json.JsonMapper;

/** Makes the outside's picture of a window from its rows. */
final class WindowRows {

  private final JsonMapper json;
  private final Opening opening;
  private final EngagementViews engagements;

  WindowRows(JsonMapper json, Opening opening, EngagementViews engagements) {
    this.json = json;
    this.opening = opening;
    this.engagements = engagements;
  }

  WindowTerms terms(String column) {
    return json.readValue(column, WindowTerms.class);
  }

  WindowView view(JdbcClient database, String processor, ResultSet row) throws SQLException {
    String id = row.getString("window_id");
    var terms = terms(row.getString("terms"));
    var computed = read(row.getString("computation"), ComputedWindow.class);
    var resolution = read(row.getString("resolution"), ObjectionResolved.class);
    var approval = read(row.getString("approval"), ApprovalRow.class);
    return new WindowView(
        id,
        row.getString("change_id"),
        row.getString("agreement_id"),
        WindowState.valueOf(row.getString("state")),
        terms.noticeForm(),
        read(row.getString("notice"), NoticePrepared.class).map(WindowRows::notice).orElse(null),
        receipt(row).orElse(null),
        computed.map(WindowRows::computation).orElse(null),
        instant(row, "closes_at").orElse(null),
        objections(database, processor, id),
        approval.map(a -> approval(processor, a)).orElse(null),
        resolution.map(r -> resolution(processor, r)).orElse(null),
        row.getBoolean("exempt"),
        instant(row, "earliest_use").orElse(null),
        row.getObject("used_from", LocalDate.class),
        reminders(database, id));
  }

  private <T> Optional<T> read(@Nullable String column, Class<T> type) {
    return Optional.ofNullable(column).map(text -> json.readValue(text, type));
  }

  private static WindowView.Notice notice(NoticePrepared notice) {
    return new WindowView.Notice(
        notice.messages().stream().map(PreparedMessage::sha256).findFirst().orElse(""),
        notice.messages().stream().map(PreparedMessage::messageId).toList());
  }

  private static Optional<WindowView.Receipt> receipt(ResultSet row) throws SQLException {
    boolean accepted = row.getBoolean("receipt_accepted");
    var tier = Optional.ofNullable(row.getString("receipt_tier")).map(EvidenceTier::valueOf);
    var received = instant(row, "received_at");
    return tier.flatMap(
        t ->
            received.map(
                at -> new WindowView.Receipt(t, at, t.contestable(), t.contestable() && accepted)));
  }

  static ComputationView computation(ComputedWindow computed) {
    return new ComputationView(
        computed.receivedAt(),
        computed.receiptDay(),
        computed.rawLastDay(),
        computed.lastDay(),
        computed.closesAt(),
        computed.zone(),
        computed.period(),
        computed.steps().stream()
            .map(step -> new StepView(step.rule(), step.german(), step.english()))
            .toList());
  }

  private List<WindowView.Objection> objections(
      JdbcClient database, String processor, String window) {
    return database
        .sql("SELECT * FROM objection WHERE window_id = ? ORDER BY received_at, objection_id")
        .param(window)
        .query((row, number) -> objection(processor, row))
        .list();
  }

  private static List<WindowView.Reminder> reminders(JdbcClient database, String window) {
    return database
        .sql("SELECT * FROM reminder WHERE window_id = ? ORDER BY settled_at, message_id")
        .param(window)
        .query(
            (row, number) ->
                new WindowView.Reminder(
                    ReminderKind.valueOf(row.getString("kind")),
                    row.getString("contact"),
                    row.getString("message_id"),
                    instant(row, "settled_at").orElseThrow(),
                    row.getObject("last_day", LocalDate.class),
                    row.getString("refused")))
        .list();
  }

  private WindowView.Objection objection(String processor, ResultSet row) throws SQLException {
    return new WindowView.Objection(
        row.getString("objection_id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("timely"),
        Arrays.stream((String[]) row.getArray("flags").getArray()).map(Flag::valueOf).toList(),
        Channel.valueOf(row.getString("channel")),
        opening.text(processor, row.getString("declarant")),
        opening.text(processor, row.getString("text")),
        row.getBoolean("withdrawn"),
        row.getBoolean("lapsed"),
        json.readValue(row.getString("clocks"), ObjectionClocks.class));
  }

  private WindowView.Approval approval(String processor, ApprovalRow approval) {
    return new WindowView.Approval(
        approval.receivedAt(), approval.effective(), opening.text(processor, approval.declarant()));
  }

  private WindowView.Resolution resolution(String processor, ObjectionResolved resolution) {
    return new WindowView.Resolution(
        resolution.outcome(),
        resolution.resolvedAt(),
        resolution.stopAt(),
        engagements.open(processor, resolution.reason()).orElse(""),
        resolution.ends());
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private record ApprovalRow(Instant receivedAt, boolean effective, String declarant) {}
}
