package org.subnotice.infra.postgres;

import org.subnotice.api.read.Wordings;
import org.subnotice.core.wording.Wording;
import org.subnotice.infra.projection.SealedWordings;

/** Reads the last wording of a tenant. */
final class PostgresWordings implements Wordings {

  private final TenantReader reader;
  private final SealedWordings opening;

  PostgresWordings(TenantReader reader, SealedWordings opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Wording of(String processor) {
    return reader.within(
        processor,
        database ->
            database
                .sql(
                    """
                    SELECT wording FROM processor_wording WHERE processor_id = ?
                    ORDER BY position DESC LIMIT 1
                    """)
                .param(processor)
                .query(String.class)
                .optional()
                .map(column -> opening.read(processor, column))
                .orElse(Wording.NONE));
  }
}
