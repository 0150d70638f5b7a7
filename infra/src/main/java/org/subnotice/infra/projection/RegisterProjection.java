package org.subnotice.infra.projection;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.change.ChangeEvent.ChangeDrafted;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.EngagementEvent.EngagementListed;
import org.subnotice.core.register.EngagementEvent.EntryCorrected;
import org.subnotice.core.window.WindowEvent.FirstUseAuthorised;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list in two times. An intended engagement is known; only its first use puts it on the list.
 */
final class RegisterProjection implements Projection {

  static final String ALL_AGREEMENTS = "*";

  private final JdbcClient database;
  private final JsonMapper json;

  RegisterProjection(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  @Override
  public void apply(Recorded recorded) {
    switch (recorded.event()) {
      case EngagementListed e -> {
        describe(e.engagement(), e.processor(), e.details());
        enter(recorded, e.engagement(), ALL_AGREEMENTS, true, e.since(), null);
        say(e.engagement(), recorded, e.details(), null);
      }
      case EntryCorrected e -> correct(recorded, e);
      case ChangeDrafted e -> intend(e);
      case FirstUseAuthorised e -> use(recorded, e);
      default -> {}
    }
  }

  @Override
  public List<String> tables() {
    return List.of("engagement", "register_entry");
  }

  /** What stood there stays, for those who ask what was known. */
  private void correct(Recorded recorded, EntryCorrected e) {
    database
        .sql(
            """
            UPDATE register_entry SET replaced_at = ?
            WHERE processor_id = ? AND engagement_id = ? AND agreement_id = ?
              AND replaced_at = 'infinity'
            """)
        .params(utc(recorded), recorded.processor(), e.engagement(), ALL_AGREEMENTS)
        .update();
    describe(e.engagement(), recorded.processor(), e.details());
    enter(recorded, e.engagement(), ALL_AGREEMENTS, true, e.since(), null);
    say(e.engagement(), recorded, e.details(), e.until());
  }

  /** What no change has said. */
  private void say(
      String engagement, Recorded recorded, EngagementDetails details, @Nullable LocalDate until) {
    database
        .sql(
            """
            UPDATE register_entry SET details = :details::jsonb, valid_to = :until
            WHERE processor_id = :processor AND engagement_id = :engagement
              AND agreement_id = :all AND position = :position
            """)
        .param("details", json.writeValueAsString(details))
        .param("until", until)
        .param("processor", recorded.processor())
        .param("engagement", engagement)
        .param("all", ALL_AGREEMENTS)
        .param("position", recorded.position())
        .update();
  }

  private static OffsetDateTime utc(Recorded recorded) {
    return recorded.at().atOffset(ZoneOffset.UTC);
  }

  private void use(Recorded recorded, FirstUseAuthorised e) {
    var change = changeOf(e.window());
    boolean applies = change.kind() != ChangeKind.REMOVAL;
    if (applies) {
      redescribe(change.id());
    }
    enter(recorded, e.engagement(), e.agreement(), applies, e.on(), change.id());
    change
        .replaced()
        .ifPresent(
            replaced -> enter(recorded, replaced, e.agreement(), false, e.on(), change.id()));
  }

  private ChangeOfWindow changeOf(String window) {
    return database
        .sql(
            """
            SELECT c.change_id, c.kind, c.replaces
            FROM change_window w JOIN change c USING (change_id)
            WHERE w.window_id = ?
            """)
        .param(window)
        .query(
            (row, number) ->
                new ChangeOfWindow(
                    row.getString(1),
                    ChangeKind.valueOf(row.getString(2)),
                    Optional.ofNullable(row.getString(3))))
        .single();
  }

  /** A draft makes an engagement known and changes nothing about one that is on the list. */
  private void intend(ChangeDrafted e) {
    database
        .sql("INSERT INTO engagement VALUES (?, ?, ?::jsonb) ON CONFLICT DO NOTHING")
        .params(e.engagement(), e.processor(), json.writeValueAsString(e.details()))
        .update();
  }

  /** With the first use the list says what the change said. */
  private void redescribe(String change) {
    database
        .sql(
            """
            UPDATE engagement SET details = c.details
            FROM change c
            WHERE c.change_id = ? AND engagement.engagement_id = c.engagement_id
            """)
        .param(change)
        .update();
  }

  private void describe(String engagement, String processor, EngagementDetails details) {
    database
        .sql(
            """
            INSERT INTO engagement VALUES (:id, :processor, :details::jsonb)
            ON CONFLICT (engagement_id) DO UPDATE SET details = excluded.details
            """)
        .param("id", engagement)
        .param("processor", processor)
        .param("details", json.writeValueAsString(details))
        .update();
  }

  private void enter(
      Recorded recorded,
      String engagement,
      String agreement,
      boolean applies,
      LocalDate from,
      @Nullable String change) {
    database
        .sql(
            """
            INSERT INTO register_entry (processor_id, engagement_id, agreement_id, applies,
              valid_from, recorded_at, change_id, position)
            VALUES (:processor, :engagement, :agreement, :applies, :from, :at, :change, :position)
            """)
        .param("processor", recorded.processor())
        .param("engagement", engagement)
        .param("agreement", agreement)
        .param("applies", applies)
        .param("from", from)
        .param("at", utc(recorded))
        .param("change", change)
        .param("position", recorded.position())
        .update();
  }

  private record ChangeOfWindow(String id, ChangeKind kind, Optional<String> replaced) {}
}
