package org.subnotice.infra.projection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ExemptedAsAncillary;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ServiceStopped;
import org.subnotice.core.window.WindowEvent.WindowEnded;
import org.subnotice.core.window.WindowEvent.WindowExtended;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.core.window.WindowEvent.WindowVoided;

/** When each window began to let the use be, or to bar it; reads where the window stands now. */
final class AuthorisationProjection implements Projection {

  private static final String ENTER =
      """
      INSERT INTO authorisation
      SELECT w.window_id, :position, w.processor_id, w.agreement_id, w.engagement_id, w.change_id,
        now.standing, CASE now.standing WHEN 'AUTHORISED' THEN w.earliest_use ELSE :happened END, :at
      FROM change_window w,
        LATERAL (SELECT CASE WHEN w.earliest_use IS NOT NULL THEN 'AUTHORISED'
          WHEN w.state IN ('OBJECTED', 'REFUSED', 'STOPPING', 'STOPPED') THEN 'BLOCKED'
          ELSE 'UNDECIDED' END AS standing) now
      LEFT JOIN LATERAL (SELECT standing, since FROM authorisation
        WHERE window_id = :window ORDER BY position DESC LIMIT 1) before ON true
      WHERE w.window_id = :window
        AND (coalesce(before.standing, 'UNDECIDED') <> now.standing
          OR now.standing = 'AUTHORISED' AND before.since <> w.earliest_use)
      """;

  private final JdbcClient database;

  AuthorisationProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof WindowEvent event) {
      happened(event, recorded.at()).ifPresent(at -> enter(event.window(), at, recorded));
    }
  }

  @Override
  public List<String> tables() {
    return List.of("authorisation");
  }

  /** When it took effect, if the event can decide anything at all. */
  private static Optional<Instant> happened(WindowEvent event, Instant recordedAt) {
    return switch (event) {
      case WindowPlanned e -> Optional.of(recordedAt).filter(_ -> e.terms().usableAtOnce());
      case ObjectionReceived e -> Optional.of(e.receivedAt());
      case ObjectionWithdrawn e -> Optional.of(e.receivedAt());
      case ObjectionLapsed e -> Optional.of(e.lapsedAt());
      case ObjectionResolved e -> Optional.of(e.resolvedAt());
      case ApprovalReceived e -> Optional.of(e.receivedAt());
      case WindowLapsed e -> Optional.of(e.closedAt());
      case ServiceStopped e -> Optional.of(e.stoppedAt());
      case WindowVoided e -> Optional.of(e.voidedAt());
      case NoticeBounced e -> Optional.of(e.bouncedAt());
      case ReceiptEstablished _,
          WindowOpened _,
          WindowExtended _,
          WindowEnded _,
          ExemptedAsAncillary _ ->
          Optional.of(recordedAt);
      default -> Optional.empty();
    };
  }

  private void enter(String window, Instant happened, Recorded recorded) {
    database
        .sql(ENTER)
        .param("window", window)
        .param("position", recorded.position())
        .param("happened", happened.atOffset(ZoneOffset.UTC))
        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
        .update();
  }
}
