package org.subnotice.infra.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.notifier.dispatch.Answered;
import org.subnotice.notifier.dispatch.Attempt;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Begun;
import org.subnotice.notifier.dispatch.Outcome;

/**
 * Writes attempts for all connections together: whoever comes while another writes waits for it,
 * and the first of those who waited writes for all of them. The rows survive the end of this
 * program at once, and that of the database with the next event, which forces them out as well.
 */
public final class PostgresAttempts implements Attempts {

  private final JdbcClient database;
  private final Queue<Request> requests = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  public PostgresAttempts(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<Attempt> of(Collection<String> windows) {
    return database
        .sql(
            """
            SELECT * FROM sending_attempt WHERE window_id = ANY (:windows)
            ORDER BY begun_at, message_id, number
            """)
        .param("windows", windows.toArray(String[]::new))
        .query((row, number) -> attempt(row))
        .list();
  }

  @Override
  public boolean write(Optional<Answered> answered, Optional<Begun> begun) {
    var request = new Request(answered, begun);
    requests.add(request);
    writing.lock();
    try {
      if (!request.done) {
        writeAll();
      }
    } finally {
      writing.unlock();
    }
    return request.outcome();
  }

  private void writeAll() {
    var all = new ArrayList<Request>();
    for (var next = requests.poll(); next != null; next = requests.poll()) {
      all.add(next);
    }
    try {
      var written = new AttemptRows(database).write(answered(all), begun(all));
      all.forEach(request -> request.finish(written));
    } catch (RuntimeException failure) {
      all.forEach(request -> request.fail(failure));
    }
  }

  private static List<Answered> answered(List<Request> all) {
    return all.stream().map(request -> request.answered).flatMap(Optional::stream).toList();
  }

  private static List<Begun> begun(List<Request> all) {
    return all.stream().map(request -> request.begun).flatMap(Optional::stream).toList();
  }

  /** As the table has it. */
  public static Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getString("window_id"),
        row.getString("message_id"),
        row.getInt("number"),
        row.getString("recipient"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Outcome.valueOf(row.getString("outcome")),
        row.getString("server"),
        row.getString("reply"),
        Optional.ofNullable(row.getString("tls")),
        Optional.ofNullable(row.getString("cipher")),
        row.getBoolean("require_tls"));
  }

  /** What one caller wants written; its fields change under the lock only. */
  private static final class Request {

    private final Optional<Answered> answered;
    private final Optional<Begun> begun;
    private boolean done;
    private boolean ours = true;
    private @Nullable RuntimeException failure;

    private Request(Optional<Answered> answered, Optional<Begun> begun) {
      this.answered = answered;
      this.begun = begun;
    }

    private void finish(Collection<AttemptRows.Key> written) {
      done = true;
      ours = begun.map(AttemptRows.Key::of).map(written::contains).orElse(true);
    }

    private void fail(RuntimeException cause) {
      done = true;
      failure = cause;
    }

    private boolean outcome() {
      if (failure != null) {
        throw new IllegalStateException("An attempt could not be put on record", failure);
      }
      return ours;
    }
  }
}
