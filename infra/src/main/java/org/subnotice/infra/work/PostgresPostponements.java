package org.subnotice.infra.work;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.notifier.dispatch.Postponements;

/** Keeps who waits for another try. */
final class PostgresPostponements implements Postponements {

  private final JdbcClient database;

  PostgresPostponements(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<Postponed> of(Collection<String> windows) {
    return database
        .sql("SELECT * FROM sending_postponed WHERE window_id = ANY (:windows)")
        .param("windows", windows.toArray(String[]::new))
        .query(
            (row, number) ->
                new Postponed(
                    row.getString("processor_id"),
                    row.getString("window_id"),
                    row.getString("recipient"),
                    row.getObject("first_at", OffsetDateTime.class).toInstant(),
                    row.getInt("failures"),
                    row.getObject("next_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void put(List<Postponed> postponed) {
    database
        .sql(
            """
            INSERT INTO sending_postponed
              SELECT * FROM unnest(CAST(:processors AS text[]), CAST(:windows AS text[]),
                CAST(:recipients AS text[]), CAST(:firsts AS timestamptz[]),
                CAST(:failures AS integer[]), CAST(:nexts AS timestamptz[]))
            ON CONFLICT (window_id, recipient) DO UPDATE SET first_at = excluded.first_at,
              failures = excluded.failures, next_at = excluded.next_at
            """)
        .param("processors", column(postponed, Postponed::processor))
        .param("windows", column(postponed, Postponed::window))
        .param("recipients", column(postponed, Postponed::recipient))
        .param("firsts", column(postponed, Postponed::firstAt))
        .param("failures", column(postponed, Postponed::failures))
        .param("nexts", column(postponed, Postponed::nextAt))
        .update();
  }

  @Override
  public void remove(List<Postponed> postponed) {
    database
        .sql(
            """
            DELETE FROM sending_postponed WHERE (window_id, recipient) IN
              (SELECT * FROM unnest(CAST(:windows AS text[]), CAST(:recipients AS text[])))
            """)
        .param("windows", column(postponed, Postponed::window))
        .param("recipients", column(postponed, Postponed::recipient))
        .update();
  }

  private static String[] column(List<Postponed> rows, Function<Postponed, Object> value) {
    return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
  }
}
