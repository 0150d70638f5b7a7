package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;

/** Who was reminded of what, and who cannot be. */
final class ReminderProjection implements Projection {

  private final JdbcClient database;

  ReminderProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    switch (recorded.event()) {
      case ReminderSent e -> sent(recorded, e);
      case ReminderRefused e -> refused(recorded, e);
      case NoticeBounced e -> bounced(e);
      default -> {}
    }
  }

  @Override
  public List<String> tables() {
    return List.of("reminder");
  }

  private void sent(Recorded recorded, ReminderSent e) {
    database
        .sql(
            """
            INSERT INTO reminder VALUES (:message, :processor, :window, :kind, :notice, :contact, :at,
              :lastDay)
            """)
        .param("message", e.messageId())
        .param("processor", recorded.processor())
        .param("window", e.window())
        .param("kind", e.kind().name())
        .param("notice", e.notice())
        .param("contact", e.contact())
        .param("at", e.sentAt().atOffset(ZoneOffset.UTC))
        .param("lastDay", e.lastDay())
        .update();
  }

  private void refused(Recorded recorded, ReminderRefused e) {
    database
        .sql(
            """
            INSERT INTO reminder VALUES (:message, :processor, :window, :kind, :notice, :contact, :at,
              NULL, :reply)
            """)
        .param("message", e.messageId())
        .param("processor", recorded.processor())
        .param("window", e.window())
        .param("kind", e.kind().name())
        .param("notice", e.notice())
        .param("contact", e.contact())
        .param("at", e.refusedAt().atOffset(ZoneOffset.UTC))
        .param("reply", e.reply())
        .update();
  }

  private void bounced(NoticeBounced e) {
    database
        .sql("UPDATE notice_link SET bounced = true WHERE message_id = ?")
        .param(e.messageId())
        .update();
  }
}
