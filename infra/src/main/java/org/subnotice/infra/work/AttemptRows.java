package org.subnotice.infra.work;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.notifier.dispatch.Answered;
import org.subnotice.notifier.dispatch.Begun;
import org.subnotice.notifier.dispatch.Route;

/** Some attempts completed and some begun, in one statement and one transaction. */
record AttemptRows(JdbcClient database) {

  private static final String WRITE =
      """
      WITH ended AS (
        UPDATE sending_attempt a SET ended_at = e.ended_at, outcome = e.outcome, reply = e.reply,
          server = e.server, tls = e.tls, cipher = e.cipher,
          require_tls = e.require_tls
        FROM unnest(CAST(:endedMessages AS text[]), CAST(:endedNumbers AS integer[]),
          CAST(:endedAt AS timestamptz[]), CAST(:outcomes AS text[]), CAST(:replies AS text[]),
          CAST(:servers AS text[]), CAST(:tls AS text[]), CAST(:ciphers AS text[]),
          CAST(:requireTls AS boolean[]))
          AS e (message_id, number, ended_at, outcome, reply, server, tls, cipher, require_tls)
        WHERE a.message_id = e.message_id AND a.number = e.number AND a.ended_at IS NULL
      ), begun AS (
        INSERT INTO sending_attempt (processor_id, window_id, message_id, number, recipient, begun_at)
        SELECT * FROM unnest(CAST(:processors AS text[]), CAST(:windows AS text[]),
          CAST(:messages AS text[]), CAST(:numbers AS integer[]), CAST(:recipients AS text[]),
          CAST(:begunAt AS timestamptz[]))
        ON CONFLICT DO NOTHING
        RETURNING message_id, number
      )
      SELECT begun.message_id, begun.number, no_wait.set_config
      FROM (SELECT set_config('synchronous_commit', 'off', true)) no_wait LEFT JOIN begun ON true
      """;

  /** The keys of those begun; one that is missing was begun by somebody else. */
  Set<Key> write(List<Answered> ended, List<Begun> begun) {
    return database
        .sql(WRITE)
        .param("endedMessages", column(ended, each -> each.begun().messageId()))
        .param("endedNumbers", column(ended, each -> each.begun().number()))
        .param("endedAt", column(ended, each -> each.acceptance().at()))
        .param("outcomes", column(ended, Answered::outcome))
        .param("replies", column(ended, Answered::reply))
        .param("servers", column(ended, each -> route(each).server()))
        .param("tls", column(ended, each -> route(each).tls().orElse(null)))
        .param("ciphers", column(ended, each -> route(each).cipher().orElse(null)))
        .param("requireTls", column(ended, each -> route(each).requireTls()))
        .param("processors", column(begun, Begun::processor))
        .param("windows", column(begun, Begun::window))
        .param("messages", column(begun, Begun::messageId))
        .param("numbers", column(begun, Begun::number))
        .param("recipients", column(begun, Begun::recipient))
        .param("begunAt", column(begun, Begun::at))
        .query((row, number) -> new Key(String.valueOf(row.getString(1)), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  private static Route route(Answered answered) {
    return answered.acceptance().route();
  }

  private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
    @Nullable String[] column = new String[rows.size()];
    for (int i = 0; i < column.length; i++) {
      Object one = value.apply(rows.get(i));
      column[i] = one == null ? null : one.toString();
    }
    return column;
  }

  record Key(String message, int number) {

    static Key of(Begun begun) {
      return new Key(begun.messageId(), begun.number());
    }
  }
}
