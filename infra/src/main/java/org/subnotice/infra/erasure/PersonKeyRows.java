package org.subnotice.infra.erasure;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.PersonRef;

/** Which references can still be read. */
final class PersonKeyRows {

  private final JdbcClient database;

  PersonKeyRows(JdbcClient database) {
    this.database = database;
  }

  /** Those that have a key, held until the transaction ends so that nobody destroys them twice. */
  List<PersonRef> locked(String processor, Collection<PersonRef> references) {
    return database
        .sql(
            """
            SELECT person_ref FROM person_key
            WHERE processor_id = ? AND person_ref = ANY (?) ORDER BY person_ref FOR UPDATE
            """)
        .param(processor)
        .param(references.stream().map(PersonRef::value).toArray(String[]::new))
        .query(String.class)
        .list()
        .stream()
        .map(PersonRef::new)
        .toList();
  }

  boolean has(String processor, PersonRef person) {
    return count("person_key", "person_ref", processor, person) > 0;
  }

  boolean had(String processor, PersonRef person) {
    return count("person_erasure", "person", processor, person) > 0;
  }

  private int count(String table, String column, String processor, PersonRef person) {
    return database
        .sql("SELECT count(*) FROM %s WHERE processor_id = ? AND %s = ?".formatted(table, column))
        .params(processor, person.value())
        .query(Integer.class)
        .single();
  }
}
