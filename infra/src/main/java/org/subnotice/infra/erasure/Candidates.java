package org.subnotice.infra.erasure;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.DueErasures.Was;

/** Persons with a key to whom nothing has happened for as long as anything of theirs is kept. */
final class Candidates {

  static final int MOST = 1_000;

  private static final String KNOWN =
      """
      SELECT f.person, (f.replaced_at AT TIME ZONE :zone)::date AS since, 'FORMER_CONTACT' AS was,
        f.name
      FROM former_contact f WHERE f.processor_id = :processor
      UNION ALL
      SELECT c.person, a.ends_on, 'CONTACT_OF_ENDED_AGREEMENT', c.name
      FROM agreement_contact c JOIN agreement a USING (agreement_id)
      WHERE c.processor_id = :processor AND a.ends_on < :by
      UNION ALL
      SELECT split_part(o.declarant, ' ', 1), (o.received_at AT TIME ZONE :zone)::date, 'DECLARANT',
        o.declarant
      FROM objection o WHERE o.processor_id = :processor
      UNION ALL
      SELECT h.actor, (max(h.recorded_at) AT TIME ZONE :zone)::date, 'DECLARANT', NULL
      FROM history_entry h WHERE h.processor_id = :processor AND h.origin = 'link' GROUP BY h.actor
      UNION ALL
      SELECT x.person, (x.filed_at AT TIME ZONE :zone)::date, 'SHOWN_BY_EXHIBIT', NULL
      FROM exhibit x WHERE x.processor_id = :processor
      UNION ALL
      SELECT s.person, (max(h.recorded_at) AT TIME ZONE :zone)::date, 'STAFF', s.name
      FROM actor s JOIN history_entry h ON h.processor_id = s.processor_id AND h.actor = s.person
      WHERE s.processor_id = :processor GROUP BY s.person, s.name
      """;

  private static final String OLD =
      """
      SELECT k.person, max(k.since) AS since, min(k.was) AS was, max(k.name) AS name
      FROM (%s) AS k
      JOIN person_key p ON p.processor_id = :processor AND p.person_ref = k.person
      WHERE NOT EXISTS (
          SELECT FROM agreement_contact c JOIN agreement a USING (agreement_id)
          WHERE c.processor_id = :processor AND c.person = k.person
            AND (a.ends_on IS NULL OR a.ends_on >= :by))
        AND NOT EXISTS (
          SELECT FROM access_token t WHERE t.processor_id = :processor AND t.actor = k.person)
      GROUP BY k.person HAVING max(k.since) < :before ORDER BY since, k.person LIMIT :most
      """
          .formatted(KNOWN);

  /** {@code since} is the last day on which anything is known of her; {@code name} is sealed. */
  record Candidate(String person, LocalDate since, Was was, @Nullable String name) {}

  private final JdbcClient database;
  private final Period shortest;

  /** {@code shortest} is how long anything is kept at least, from the end of a year. */
  Candidates(JdbcClient database, Period shortest) {
    this.database = database;
    this.shortest = shortest;
  }

  List<Candidate> by(String processor, LocalDate by, ZoneId zone) {
    return database
        .sql(OLD)
        .param("processor", processor)
        .param("zone", zone.getId())
        .param("by", by)
        .param("before", LocalDate.of(by.minus(shortest).getYear(), 1, 1))
        .param("most", MOST)
        .query(
            (row, number) ->
                new Candidate(
                    row.getString("person"),
                    row.getObject("since", LocalDate.class),
                    Was.valueOf(row.getString("was")),
                    row.getString("name")))
        .list();
  }
}
