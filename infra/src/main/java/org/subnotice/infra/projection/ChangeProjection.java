package org.subnotice.infra.projection;

import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.change.ChangeEvent;
import org.subnotice.core.change.ChangeEvent.ChangeAbandoned;
import org.subnotice.core.change.ChangeEvent.ChangeAnnounced;
import org.subnotice.core.change.ChangeEvent.ChangeApproved;
import org.subnotice.core.change.ChangeEvent.ChangeDecided;
import org.subnotice.core.change.ChangeEvent.ChangeDrafted;
import org.subnotice.core.change.ChangeEvent.ChangeRetired;
import org.subnotice.core.change.ChangeEvent.ChangeSuperseded;
import org.subnotice.core.change.ChangeEvent.ChangeWithdrawn;
import org.subnotice.core.change.ChangeEvent.ClassifiedAncillary;
import org.subnotice.core.change.ChangeEvent.PlanningFinished;
import org.subnotice.core.change.ChangeEvent.SendingHeld;
import org.subnotice.core.change.ChangeEvent.SendingResumed;
import org.subnotice.core.change.ChangeEvent.UseBegun;
import org.subnotice.core.change.ChangeState;
import tools.jackson.databind.json.JsonMapper;

/** Where each change stands. */
final class ChangeProjection implements Projection {

  private final JdbcClient database;
  private final JsonMapper json;

  ChangeProjection(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof ChangeEvent event) {
      switch (event) {
        case ChangeDrafted e -> draft(e, recorded.position());
        case ClassifiedAncillary e -> classify(e);
        case ChangeApproved e -> approve(e);
        case ChangeAnnounced e -> announce(e, recorded);
        case PlanningFinished e -> finishPlanning(e);
        case ChangeDecided e -> move(e, ChangeState.DECIDED);
        case ChangeAbandoned e -> move(e, ChangeState.ABANDONED);
        case UseBegun e -> move(e, ChangeState.IN_USE);
        case ChangeWithdrawn e -> move(e, ChangeState.WITHDRAWN);
        case ChangeSuperseded e -> move(e, ChangeState.SUPERSEDED);
        case SendingHeld e -> hold(e, true);
        case SendingResumed e -> hold(e, false);
        case ChangeRetired e -> move(e, ChangeState.RETIRED);
      }
    }
  }

  @Override
  public List<String> tables() {
    return List.of("change");
  }

  private void draft(ChangeDrafted e, long position) {
    database
        .sql(
            """
            INSERT INTO change (change_id, processor_id, kind, state, engagement_id, details, replaces, amends,
              reason, planned_first_use, services, emergency, drafted_by, position)
            VALUES (:id, :processor, :kind, 'DRAFT', :engagement, :details::jsonb, :replaces, :amends, :reason, :first,
              :services, :emergency, :by, :position)
            """)
        .param("id", e.change())
        .param("processor", e.processor())
        .param("kind", e.kind().name())
        .param("engagement", e.engagement())
        .param("details", json.writeValueAsString(e.details()))
        .param("replaces", e.replaces())
        .param("amends", e.amends())
        .param("reason", SealedText.of(e.reason()))
        .param("first", e.plannedFirstUse())
        .param("services", e.services().toArray(String[]::new))
        .param("emergency", e.emergency())
        .param("by", e.draftedBy())
        .param("position", position)
        .update();
  }

  private void classify(ClassifiedAncillary e) {
    database
        .sql("UPDATE change SET ancillary = ?, ancillary_reason = ? WHERE change_id = ?")
        .params(e.service().name(), SealedText.of(e.reason()), e.change())
        .update();
  }

  private void approve(ChangeApproved e) {
    database
        .sql("UPDATE change SET state = 'READY', approved_by = ? WHERE change_id = ?")
        .params(e.approvedBy(), e.change())
        .update();
  }

  private void announce(ChangeAnnounced e, Recorded recorded) {
    database
        .sql("UPDATE change SET state = 'ANNOUNCED', announced_at = ? WHERE change_id = ?")
        .params(recorded.at().atOffset(ZoneOffset.UTC), e.change())
        .update();
  }

  private void finishPlanning(PlanningFinished e) {
    database.sql("UPDATE change SET planned = true WHERE change_id = ?").param(e.change()).update();
  }

  private void hold(ChangeEvent e, boolean held) {
    database
        .sql("UPDATE change SET held = ? WHERE change_id = ?")
        .params(held, e.change())
        .update();
  }

  private void move(ChangeEvent e, ChangeState state) {
    database
        .sql("UPDATE change SET state = ? WHERE change_id = ?")
        .params(state.name(), e.change())
        .update();
  }
}
