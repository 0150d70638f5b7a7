package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.agreement.AgreementEvent;
import org.subnotice.core.change.ChangeEvent;
import org.subnotice.core.change.ChangeEvent.ChangeDrafted;
import org.subnotice.core.processor.ProcessorEvent;
import org.subnotice.core.register.EngagementEvent;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

/** Every event once, with what it concerns, so that it can be found by any of it. */
final class HistoryProjection implements Projection {

  private final JdbcClient database;

  HistoryProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    enter(recorded, concerned(recorded.event()));
  }

  @Override
  public List<String> tables() {
    return List.of("history_entry");
  }

  private Concerned concerned(Object event) {
    return switch (event) {
      case ChangeDrafted e -> new Concerned(e.change(), null, e.engagement(), null);
      case ChangeEvent e -> new Concerned(e.change(), null, engagementOf(e.change()), null);
      case AgreementEvent e -> new Concerned(null, e.agreement(), null, null);
      case EngagementEvent e -> new Concerned(null, null, e.engagement(), null);
      case WindowPlanned e -> new Concerned(e.change(), e.agreement(), e.engagement(), e.window());
      case WindowEvent e -> ofWindow(e.window());
      case ProcessorEvent _ -> new Concerned(null, null, null, null);
      default -> throw new IllegalStateException("No history is written of " + event.getClass());
    };
  }

  private String engagementOf(String change) {
    return database
        .sql("SELECT engagement_id FROM change WHERE change_id = ?")
        .param(change)
        .query(String.class)
        .single();
  }

  private Concerned ofWindow(String window) {
    return database
        .sql("SELECT change_id, agreement_id, engagement_id FROM change_window WHERE window_id = ?")
        .param(window)
        .query(
            (row, number) ->
                new Concerned(row.getString(1), row.getString(2), row.getString(3), window))
        .single();
  }

  private void enter(Recorded recorded, Concerned concerned) {
    database
        .sql(
            """
            INSERT INTO history_entry VALUES (:position, :processor, :at, :type, :actor, :origin,
              :change, :agreement, :engagement, :window)
            """)
        .param("position", recorded.position())
        .param("processor", recorded.processor())
        .param("at", recorded.at().atOffset(ZoneOffset.UTC))
        .param("type", recorded.event().getClass().getSimpleName())
        .param("actor", recorded.actor())
        .param("origin", recorded.origin())
        .param("change", concerned.change())
        .param("agreement", concerned.agreement())
        .param("engagement", concerned.engagement())
        .param("window", concerned.window())
        .update();
  }

  private record Concerned(
      @Nullable String change,
      @Nullable String agreement,
      @Nullable String engagement,
      @Nullable String window) {}
}
