package org.subnotice.infra.erasure;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Persons;
import org.subnotice.core.personal.PersonRef;

/** What is known of somebody, without opening anything. */
final class PostgresPersons implements Persons {

  private static final String AGREEMENTS =
      """
      SELECT agreement_id, reference, bool_and(former) AS former FROM (
        SELECT agreement_id, false AS former FROM agreement_contact
        WHERE processor_id = :processor AND person = :person
        UNION ALL
        SELECT agreement_id, true FROM former_contact
        WHERE processor_id = :processor AND person = :person) AS named
      JOIN agreement USING (agreement_id)
      GROUP BY agreement_id, reference ORDER BY reference
      """;

  private final JdbcClient database;
  private final PersonKeyRows keys;

  PostgresPersons(JdbcClient database) {
    this.database = database;
    this.keys = new PersonKeyRows(database);
  }

  @Override
  public Optional<Found> find(String processor, String person) {
    var reference = new PersonRef(person);
    boolean readable = keys.has(processor, reference);
    return readable || keys.had(processor, reference)
        ? Optional.of(new Found(person, !readable, agreements(processor, person)))
        : Optional.empty();
  }

  private List<Of> agreements(String processor, String person) {
    return database
        .sql(AGREEMENTS)
        .param("processor", processor)
        .param("person", person)
        .query((row, number) -> new Of(row.getString(1), row.getString(2), row.getBoolean(3)))
        .list();
  }
}
