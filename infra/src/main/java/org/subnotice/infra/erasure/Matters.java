package org.subnotice.infra.erasure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Retention.Part;

/** The matters in which a person was told something or spoke. */
final class Matters {

  /** Windows of the person {@code :person}. */
  static final String WINDOWS =
      """
      SELECT window_id FROM notice_link
      WHERE processor_id = :processor AND recipient = :person
      UNION
      SELECT window_id FROM objection
      WHERE processor_id = :processor AND starts_with(declarant, :person || ' ')
      UNION
      SELECT window_id FROM change_window
      WHERE processor_id = :processor AND position(:person IN approval::text) > 0
      UNION
      SELECT window_id FROM exhibit WHERE processor_id = :processor AND person = :person
      UNION
      SELECT window_id FROM history_entry
      WHERE processor_id = :processor AND actor = :person AND window_id IS NOT NULL
      """;

  private static final String PART =
      """
      SELECT max(h.recorded_at AT TIME ZONE :zone)::date AS last_event,
        max(coalesce(a.ends_on, :today)) AS relation_ends,
        coalesce(bool_or(h.actor = :person), false)
          OR EXISTS (SELECT FROM objection o WHERE o.processor_id = :processor
                       AND starts_with(o.declarant, :person || ' '))
          OR EXISTS (SELECT FROM exhibit x WHERE x.processor_id = :processor
                       AND x.person = :person) AS declared
      FROM history_entry h JOIN agreement a USING (agreement_id)
      WHERE h.window_id IN (%s)
      HAVING count(*) > 0
      """
          .formatted(WINDOWS);

  private final JdbcClient database;

  Matters(JdbcClient database) {
    this.database = database;
  }

  Optional<Part> of(String processor, String person, LocalDate today, ZoneId zone) {
    return database
        .sql(PART)
        .param("processor", processor)
        .param("person", person)
        .param("today", today)
        .param("zone", zone.getId())
        .query(
            (row, number) ->
                new Part(
                    row.getObject("last_event", LocalDate.class),
                    row.getBoolean("declared"),
                    row.getObject("relation_ends", LocalDate.class)))
        .optional();
  }
}
