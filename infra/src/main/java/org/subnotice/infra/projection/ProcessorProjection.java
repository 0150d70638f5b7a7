package org.subnotice.infra.projection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorEvent;
import org.subnotice.core.processor.ProcessorEvent.ContestableReceiptsTreated;
import org.subnotice.core.processor.ProcessorEvent.ErasuresReleased;
import org.subnotice.core.processor.ProcessorEvent.PersonErased;
import org.subnotice.core.processor.ProcessorEvent.ProcessorRegistered;
import org.subnotice.core.processor.ProcessorEvent.RemindersSet;
import org.subnotice.core.processor.ProcessorEvent.RestoreTestFailed;
import org.subnotice.core.processor.ProcessorEvent.RestoreTestPassed;
import org.subnotice.core.processor.ProcessorEvent.TermsRecorded;
import org.subnotice.core.processor.ProcessorEvent.TokenIssued;
import org.subnotice.core.processor.ProcessorEvent.TokenRevoked;
import org.subnotice.core.processor.ProcessorEvent.WitnessesNamed;
import org.subnotice.core.processor.ProcessorEvent.WordingChosen;

/** Tenants, who holds which token, whose name an actor has, and own terms. */
final class ProcessorProjection implements Projection {

  private final JdbcClient database;

  ProcessorProjection(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void apply(Recorded recorded) {
    if (recorded.event() instanceof ProcessorEvent event) {
      switch (event) {
        case ProcessorRegistered e -> register(e);
        case TokenIssued e -> issue(e);
        case TokenRevoked e -> revoke(e);
        case TermsRecorded e -> record(e, recorded.position());
        case ContestableReceiptsTreated e -> treat(e);
        case RemindersSet e -> remind(e);
        case WitnessesNamed e -> name(e, recorded.at());
        case PersonErased e -> erase(e, recorded);
        case ErasuresReleased e -> release(e, recorded);
        // The history tells of them.
        case RestoreTestPassed _, RestoreTestFailed _ -> {}
        // A projection of its own keeps it.
        case WordingChosen _ -> {}
      }
    }
  }

  @Override
  public List<String> tables() {
    return List.of(
        "processor",
        "access_token",
        "actor",
        "recorded_terms",
        "checkpoint_witness",
        "person_erasure",
        "released_erasure");
  }

  private void register(ProcessorRegistered e) {
    database
        .sql(
            """
            INSERT INTO processor VALUES (:id, :slug, :name, :address, :country, :subdivision, :zone,
              :language, :contactName, :contactEmail, :fourEyes)
            """)
        .param("id", e.processor())
        .param("slug", e.slug())
        .param("name", e.name())
        .param("address", SealedText.of(e.address()))
        .param("country", e.country())
        .param("subdivision", e.subdivision())
        .param("zone", e.zone())
        .param("language", e.language())
        .param("contactName", SealedText.of(e.contactName()))
        .param("contactEmail", SealedText.of(e.contactEmail()))
        .param("fourEyes", e.fourEyes())
        .update();
  }

  private void treat(ContestableReceiptsTreated e) {
    database
        .sql("UPDATE processor SET contestable_blocks = ? WHERE processor_id = ?")
        .params(e.block(), e.processor())
        .update();
  }

  private void remind(RemindersSet e) {
    var set = e.reminding();
    database
        .sql(
            """
            UPDATE processor SET reminders = ?, before_last_day = ?, without_acknowledgement = ?,
              until_task = ?
            WHERE processor_id = ?
            """)
        .params(
            set.reminders(),
            set.beforeLastDay().count(),
            set.withoutAcknowledgement().count(),
            set.untilTask().count(),
            e.processor())
        .update();
  }

  private void issue(TokenIssued e) {
    database
        .sql("INSERT INTO access_token VALUES (:token, :sha256, :processor, :role, :actor)")
        .param("token", e.token())
        .param("sha256", e.tokenSha256())
        .param("processor", e.processor())
        .param("role", e.role().name())
        .param("actor", e.actor().person())
        .update();
    database
        .sql("INSERT INTO actor VALUES (:processor, :actor, :name) ON CONFLICT DO NOTHING")
        .param("processor", e.processor())
        .param("actor", e.actor().person())
        .param("name", SealedText.of(e.actor()))
        .update();
  }

  private void revoke(TokenRevoked e) {
    database
        .sql("DELETE FROM access_token WHERE token_id = :token")
        .param("token", e.token())
        .update();
  }

  private void name(WitnessesNamed e, Instant at) {
    database
        .sql("DELETE FROM checkpoint_witness WHERE processor_id = ?")
        .param(e.processor())
        .update();
    for (Sealed address : e.addresses()) {
      database
          .sql("INSERT INTO checkpoint_witness VALUES (?, ?, ?, ?)")
          .params(
              e.processor(), address.person(), SealedText.of(address), at.atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private void release(ErasuresReleased e, Recorded recorded) {
    for (String person : e.persons()) {
      database
          .sql(
              """
              INSERT INTO released_erasure VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (processor_id, person) DO UPDATE SET reason = excluded.reason,
                released_by = excluded.released_by, released_at = excluded.released_at
              """)
          .params(
              e.processor(),
              person,
              SealedText.of(e.reason()),
              recorded.actor(),
              e.releasedAt().atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  private void erase(PersonErased e, Recorded recorded) {
    database
        .sql("DELETE FROM released_erasure WHERE processor_id = ? AND person = ?")
        .params(e.processor(), e.person())
        .update();
    database
        .sql("INSERT INTO person_erasure VALUES (?, ?, ?, ?, ?, ?)")
        .params(
            recorded.position(),
            e.processor(),
            e.person(),
            SealedText.of(e.reason()),
            recorded.actor(),
            e.erasedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private void record(TermsRecorded e, long position) {
    database
        .sql(
            "INSERT INTO recorded_terms VALUES (:processor, :terms, :version, :text, :at,"
                + " :position)")
        .param("processor", e.processor())
        .param("terms", e.terms())
        .param("version", e.version())
        .param("text", e.text())
        .param("at", e.recordedAt().atOffset(ZoneOffset.UTC))
        .param("position", position)
        .update();
  }
}
