package org.subnotice.infra.postgres;

import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads for one processor at a time: the transaction names it, and the database shows no row of any
 * other, whatever the query forgets.
 */
public final class TenantReader {

  private final JdbcClient database;
  private final TransactionTemplate transactions;

  TenantReader(DataSource reader) {
    database = JdbcClient.create(reader);
    transactions = new TransactionTemplate(new JdbcTransactionManager(reader));
    transactions.setReadOnly(true);
  }

  /** {@code query} must not return null. */
  public <T> T within(String processor, Function<JdbcClient, T> query) {
    T answer =
        transactions.execute(
            status -> {
              database
                  .sql("SELECT set_config('subnotice.processor', ?, true)")
                  .param(processor)
                  .query(String.class)
                  .single();
              return query.apply(database);
            });
    return Objects.requireNonNull(answer);
  }
}
