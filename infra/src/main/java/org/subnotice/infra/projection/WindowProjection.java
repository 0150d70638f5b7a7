package org.subnotice.infra.projection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.Declarant;
import org.subnotice.core.window.EndReason;
import org.subnotice.core.window.Permissions;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowExtended;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import tools.jackson.databind.json.JsonMapper;

/** Where each window stands. The state is the aggregate's own; no rule is repeated here. */
final class WindowProjection implements Projection {

  private final JdbcClient database;
  private final JsonMapper json;
  private final FoldedWindows windows;
  private final Permissions permissions;

  WindowProjection(
      JdbcClient database, JsonMapper json, FoldedWindows windows, Permissions permissions) {
    this.database = database;
    this.json = json;
    this.windows = windows;
    this.permissions = permissions;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof WindowEvent event) {
      if (event instanceof WindowPlanned planned) {
        insert(planned);
      }
      update(event.window(), windows.after(event, recorded.sequence()));
      applyDetails(recorded, event);
    }
  }

  @Override
  public List<String> tables() {
    return List.of("change_window", "objection", "confirmation_due", "notice_link");
  }

  private void applyDetails(Recorded recorded, WindowEvent event) {
    switch (event) {
      case NoticePrepared e -> e.messages().forEach(message -> link(recorded, e.window(), message));
      case ObjectionReceived e -> {
        know(recorded, e.declarant());
        object(recorded, e);
      }
      case ObjectionWithdrawn e -> {
        know(recorded, e.declarant());
        withdraw(recorded, e);
      }
      case ApprovalReceived e -> {
        know(recorded, e.declarant());
        approve(recorded, e);
      }
      case ObjectionLapsed e -> lapse(e);
      case WindowExtended e -> tell(recorded, e.window(), e.extension(), "MORE_TIME", e.reason());
      case WindowEnded e when e.reason() == EndReason.CHANGE_WITHDRAWN ->
          tellIfTold(recorded, e.window());
      case ConfirmationSent e -> confirmed(e);
      default -> {}
    }
  }

  private void insert(WindowPlanned e) {
    database
        .sql(
            """
            INSERT INTO change_window (window_id, processor_id, change_id, agreement_id,
              engagement_id, state, terms, planned_first_use)
            VALUES (:id, :processor, :change, :agreement, :engagement, 'PLANNED', :terms::jsonb, :first)
            """)
        .param("id", e.window())
        .param("processor", e.processor())
        .param("change", e.change())
        .param("agreement", e.agreement())
        .param("engagement", e.engagement())
        .param("terms", json.writeValueAsString(e.terms()))
        .param("first", e.plannedFirstUse())
        .update();
  }

  private void update(String id, Window window) {
    database
        .sql(
            """
            UPDATE change_window SET state = :state, attempt = :attempt, notice = :notice::jsonb,
              dispatched = :dispatched, to_tell = :toTell, receipt_tier = :tier, received_at = :receivedAt,
              computation = :computation::jsonb, closes_at = :closesAt, due_at = :dueAt,
              receipt_accepted = :accepted, exempt = :exempt,
              earliest_use = :earliestUse, used_from = :usedFrom, resolution = :resolution::jsonb
            WHERE window_id = :id
            """)
        .param("id", id)
        .param("state", window.state().name())
        .param("attempt", window.notice().map(NoticePrepared::attempt).orElse(0))
        .param("notice", window.notice().map(json::writeValueAsString).orElse(null))
        .param("dispatched", window.deliveries().values().stream().anyMatch(d -> d.dispatched()))
        .param("toTell", window.toTell())
        .param("tier", window.evidence().map(Enum::name).orElse(null))
        .param("receivedAt", utc(window.opening().map(WindowOpened::toldAt).orElse(null)))
        .param(
            "computation",
            window.opening().map(o -> json.writeValueAsString(o.computation())).orElse(null))
        .param("closesAt", utc(window.closesAt().orElse(null)))
        .param("dueAt", utc(window.dueAt().orElse(null)))
        .param("accepted", window.evidence().isPresent() && !window.contestable())
        .param("exempt", window.exempt())
        .param("earliestUse", utc(permissions.earliestUse(window).orElse(null)))
        .param("resolution", window.resolution().map(json::writeValueAsString).orElse(null))
        .param("usedFrom", window.usedFrom().orElse(null))
        .update();
  }

  private void link(Recorded recorded, String window, PreparedMessage message) {
    database
        .sql("INSERT INTO notice_link VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .params(
            message.linkSha256(),
            recorded.processor(),
            window,
            message.recipient(),
            message.language(),
            message.envelopeSha256(),
            message.messageId())
        .update();
  }

  /** Who declares through the link acts under the name typed there. */
  private void know(Recorded recorded, Declarant declarant) {
    database
        .sql("INSERT INTO actor VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .params(recorded.processor(), declarant.person(), SealedText.of(declarant.name()))
        .update();
  }

  private void object(Recorded recorded, ObjectionReceived e) {
    database
        .sql(
            """
            INSERT INTO objection (window_id, objection_id, processor_id, received_at, channel,
              timely, flags, declarant, text, clocks)
            VALUES (:window, :id, :processor, :at, :channel, :timely, :flags,
              :declarant, :text, :clocks::jsonb)
            """)
        .param("window", e.window())
        .param("id", e.objection())
        .param("processor", recorded.processor())
        .param("at", utc(e.receivedAt()))
        .param("channel", e.channel().name())
        .param("timely", e.timely())
        .param("flags", e.flags().stream().map(Enum::name).toArray(String[]::new))
        .param("declarant", SealedText.of(e.declarant().name()))
        .param("text", SealedText.of(e.text()))
        .param("clocks", json.writeValueAsString(e.clocks()))
        .update();
    var due = new Due(e.objection(), "OBJECTION", e.receivedAt(), e.timely(), e.declarant().name());
    confirm(recorded, e.window(), due, e.text());
  }

  private void withdraw(Recorded recorded, ObjectionWithdrawn e) {
    database
        .sql("UPDATE objection SET withdrawn = true WHERE window_id = ?")
        .param(e.window())
        .update();
    var due = new Due(e.key(), "WITHDRAWAL", e.receivedAt(), true, e.declarant().name());
    confirm(recorded, e.window(), due, null);
  }

  private void lapse(ObjectionLapsed e) {
    database
        .sql("UPDATE objection SET lapsed = true WHERE window_id = ? AND NOT withdrawn")
        .param(e.window())
        .update();
  }

  private void approve(Recorded recorded, ApprovalReceived e) {
    var approval =
        Map.of(
            "receivedAt", e.receivedAt(),
            "effective", e.state() != null,
            "declarant", SealedText.of(e.declarant().name()));
    database
        .sql("UPDATE change_window SET approval = ?::jsonb WHERE window_id = ?")
        .params(json.writeValueAsString(approval), e.window())
        .update();
    var due = new Due(e.approval(), "APPROVAL", e.receivedAt(), true, e.declarant().name());
    confirm(recorded, e.window(), due, null);
  }

  /** Who was told of a change must learn that it will not come. */
  private void tellIfTold(Recorded recorded, String window) {
    boolean told =
        database
            .sql("SELECT dispatched FROM change_window WHERE window_id = ?")
            .param(window)
            .query(Boolean.class)
            .single();
    if (told) {
      tell(recorded, window, "withdrawal-of-the-change", "CHANGE_WITHDRAWN", null);
    }
  }

  private void tell(
      Recorded recorded, String window, String key, String kind, @Nullable Sealed text) {
    confirm(recorded, window, new Due(key, kind, recorded.at(), true, null), text);
  }

  private void confirm(Recorded recorded, String window, Due due, @Nullable Sealed text) {
    database
        .sql(
            """
            INSERT INTO confirmation_due VALUES (:window, :declaration, :processor, :kind, :at,
              :timely, :declarant, :text, :position)
            """)
        .param("window", window)
        .param("declaration", due.declaration())
        .param("processor", recorded.processor())
        .param("kind", due.kind())
        .param("at", utc(due.receivedAt()))
        .param("timely", due.timely())
        .param("declarant", due.declarant() == null ? null : SealedText.of(due.declarant()))
        .param("text", text == null ? null : SealedText.of(text))
        .param("position", recorded.position())
        .update();
  }

  private void confirmed(ConfirmationSent e) {
    database
        .sql("DELETE FROM confirmation_due WHERE window_id = ? AND declaration = ?")
        .params(e.window(), e.declaration())
        .update();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private record Due(
      String declaration,
      String kind,
      Instant receivedAt,
      boolean timely,
      @Nullable Sealed declarant) {}
}
