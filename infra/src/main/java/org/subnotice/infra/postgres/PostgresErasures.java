package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.subnotice.api.read.Erasures;

/** Certificates of erasure; the reason in the clear as long as its own key exists. */
final class PostgresErasures implements Erasures {

  private static final String LAST =
      """
      SELECT e.*, actor.name AS actor_name FROM person_erasure e
      LEFT JOIN actor ON actor.processor_id = e.processor_id AND actor.person = e.erased_by
      WHERE e.person = ? ORDER BY position DESC LIMIT 1
      """;

  private final TenantReader reader;
  private final Opening opening;

  PostgresErasures(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Optional<Certificate> find(String processor, String person) {
    return reader.within(
        processor,
        database ->
            database
                .sql(LAST)
                .param(person)
                .query((row, number) -> certificate(processor, row))
                .optional());
  }

  private Certificate certificate(String processor, ResultSet row) throws SQLException {
    return new Certificate(
        row.getString("person"),
        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
        opening.text(processor, row.getString("reason")),
        opening
            .optionalText(processor, row.getString("actor_name"))
            .orElse(row.getString("erased_by")));
  }
}
