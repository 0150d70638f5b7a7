package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.TaskKind;
import org.subnotice.api.read.TaskView;
import org.subnotice.api.read.Tasks;

/** Derives tasks from the state of windows: nothing is kept of them, and what is done is gone. */
final class PostgresTasks implements Tasks {

  private static final String KEY =
      "to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US') || '|' || kind || '|'"
          + " || window_id";

  private final TenantReader reader;
  private final Clock clock;

  PostgresTasks(TenantReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  @Override
  public Page<TaskView> list(String processor, Slice slice) {
    var found =
        reader.within(
            processor,
            database ->
                asked(
                        database,
                        processor,
                        "SELECT task.*, "
                            + KEY
                            + " AS key FROM task WHERE "
                            + KEY
                            + " > :after ORDER BY key LIMIT :limit")
                    .param("after", Cursor.after(slice))
                    .param("limit", slice.limit() + 1)
                    .query((row, number) -> new Keyed(row.getString("key"), view(row)))
                    .list());
    var page = Cursor.page(found, slice, Keyed::key);
    return new Page<>(page.items().stream().map(Keyed::task).toList(), page.next());
  }

  @Override
  public List<Waiting> waiting(String processor, int examples) {
    var rows =
        reader.within(
            processor,
            database ->
                asked(
                        database,
                        processor,
                        """
                        SELECT * FROM (
                          SELECT task.*, count(*) OVER (PARTITION BY kind) AS number,
                            row_number() OVER (PARTITION BY kind ORDER BY due_at, window_id) AS place
                          FROM task) t
                        WHERE place <= :examples ORDER BY due_at, kind, window_id
                        """)
                    .param("examples", examples)
                    .query((row, number) -> new Counted(row.getInt("number"), view(row)))
                    .list());
    Map<TaskKind, List<Counted>> byKind = new LinkedHashMap<>();
    rows.forEach(row -> byKind.computeIfAbsent(row.task().kind(), _ -> new ArrayList<>()).add(row));
    return byKind.entrySet().stream()
        .map(
            each ->
                new Waiting(
                    each.getKey(),
                    each.getValue().getFirst().number(),
                    each.getValue().stream().map(Counted::task).toList()))
        .toList();
  }

  private StatementSpec asked(JdbcClient database, String processor, String question) {
    return database
        .sql(TaskQuery.TASKS + question)
        .param("processor", processor)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC));
  }

  private static TaskView view(ResultSet row) throws SQLException {
    return new TaskView(
        TaskKind.valueOf(row.getString("kind")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getString("window_id"),
        row.getString("change_id"),
        row.getString("agreement_id"),
        row.getString("reference"),
        row.getInt("alternates"));
  }

  private record Keyed(String key, TaskView task) {}

  private record Counted(int number, TaskView task) {}
}
