package org.subnotice.infra.projection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.WindowEvent.ObjectionLapsed;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.WindowEnded;

/** What became of objections: the first end that each came to. */
final class OutcomeProjection implements Projection {

  /** Nothing happened for as long as the contract lets an objection stand. */
  private static final String LAPSED = "LAPSED";

  private final JdbcClient database;

  OutcomeProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    switch (recorded.event()) {
      case ObjectionWithdrawn e ->
          end(e.window(), Outcome.OBJECTION_WITHDRAWN.name(), e.receivedAt());
      case ObjectionLapsed e -> end(e.window(), LAPSED, e.lapsedAt());
      case ObjectionResolved e -> end(e.window(), e.outcome().name(), e.resolvedAt());
      case WindowEnded e -> end(e.window(), e.reason().name(), recorded.at());
      default -> {}
    }
  }

  /** The objections themselves are entered with their windows. */
  @Override
  public List<String> tables() {
    return List.of();
  }

  private void end(String window, String outcome, Instant at) {
    database
        .sql(
            """
            UPDATE objection SET outcome = ?, ended_at = ?
            WHERE window_id = ? AND ended_at IS NULL
            """)
        .params(outcome, at.atOffset(ZoneOffset.UTC), window)
        .update();
  }
}
