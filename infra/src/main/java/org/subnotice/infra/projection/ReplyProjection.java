package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.WindowEvent.ReplyClassified;
import org.subnotice.core.window.WindowEvent.ReplyReceived;

/** Which answers came in, and what somebody said that they mean. */
final class ReplyProjection implements Projection {

  private final JdbcClient database;

  ReplyProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    switch (recorded.event()) {
      case ReplyReceived e -> receive(recorded, e);
      case ReplyClassified e -> classify(recorded, e);
      default -> {}
    }
  }

  @Override
  public List<String> tables() {
    return List.of("reply");
  }

  private void receive(Recorded recorded, ReplyReceived e) {
    database
        .sql(
            """
            INSERT INTO reply (reply_id, processor_id, window_id, received_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(
            e.reply(), recorded.processor(), e.window(), e.receivedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void classify(Recorded recorded, ReplyClassified e) {
    database
        .sql(
            """
            UPDATE reply SET meaning = ?, classified_at = ?, classified_by = ? WHERE reply_id = ?
            """)
        .params(
            e.meaning().name(), recorded.at().atOffset(ZoneOffset.UTC), recorded.actor(), e.reply())
        .update();
  }
}
