package org.subnotice.infra.erasure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Readings;
import org.subnotice.notifier.reaction.Reaction;

/** One row a reading, and none for longer than it is kept. */
final class PostgresReadings implements Readings, Reaction {

  private final JdbcClient database;
  private final Period kept;
  private final Clock clock;

  PostgresReadings(JdbcClient database, Period kept, Clock clock) {
    this.database = database;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public void note(Caller caller, String subject) {
    database
        .sql(
            "INSERT INTO reading (processor_id, actor, origin, subject, read_at)"
                + " VALUES (?, ?, ?, ?, ?)")
        .params(caller.processor(), caller.actor().value(), caller.origin(), subject, now())
        .update();
  }

  /** Forgets what is too old. */
  @Override
  public void run() {
    database.sql("DELETE FROM reading WHERE read_at < ?").param(now().minus(kept)).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
