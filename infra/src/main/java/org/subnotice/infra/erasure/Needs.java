package org.subnotice.infra.erasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What needs a person as long as it goes on, and what to do about it. */
final class Needs {

  private static final String UNDECIDED =
      "'PLANNED', 'NOTICE_PREPARED', 'NOTICE_SENT', 'UNDELIVERED', 'VOIDED', 'OPEN', 'INFORMED',"
          + " 'AWAITING_APPROVAL', 'OBJECTED', 'STOPPING'";

  private record Need(String sql, String sentence) {}

  private static final List<Need> ALL =
      List.of(
          new Need(
              """
              SELECT a.reference FROM agreement_contact c JOIN agreement a USING (agreement_id)
              WHERE c.processor_id = :processor AND c.person = :person
                AND (a.ends_on IS NULL OR a.ends_on >= :today)
              """,
              "The person is a contact of the agreement %s, which is in force. Name other contacts"
                  + " first."),
          new Need(
              """
              SELECT w.window_id FROM change_window w
              WHERE w.processor_id = :processor AND w.state IN (%s)
                AND w.window_id IN (%s)
              """
                  .formatted(UNDECIDED, Matters.WINDOWS),
              "The person was told or spoke in %s, which is undecided. Wait until it is decided."),
          new Need(
              "SELECT token_id FROM access_token WHERE processor_id = :processor AND actor ="
                  + " :person",
              "The person has access by %s. Revoke it first."),
          new Need(
              """
              SELECT slug FROM processor WHERE processor_id = :processor
                AND starts_with(contact_email, :person || ' ')
              """,
              "The person is the contact of the processor %s itself, in whose name notices go"
                  + " out."),
          new Need(
              """
              SELECT person FROM checkpoint_witness
              WHERE processor_id = :processor AND person = :person
              """,
              "The person %s gets the checkpoints of the ledger. Name other witnesses first."),
          new Need(
              """
              SELECT 'wording' FROM processor_wording
              WHERE processor_id = :processor AND wording -> 'letterhead' ->> 'person' = :person
                AND position = (
                  SELECT max(position) FROM processor_wording WHERE processor_id = :processor)
              """,
              "The person stands in the %s that is in force. Choose other words first."));

  private final JdbcClient database;

  Needs(JdbcClient database) {
    this.database = database;
  }

  /** A sentence that says what to do first, nothing where nothing needs the person. */
  Optional<String> of(String processor, String person, LocalDate today) {
    return ALL.stream()
        .flatMap(need -> sentence(need, processor, person, today).stream())
        .findFirst();
  }

  private Optional<String> sentence(Need need, String processor, String person, LocalDate today) {
    return database
        .sql(need.sql() + " LIMIT 1")
        .param("processor", processor)
        .param("person", person)
        .param("today", today)
        .query(String.class)
        .optional()
        .map(need.sentence()::formatted);
  }
}
