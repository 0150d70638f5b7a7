package org.subnotice.infra.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.infra.SubnoticeTest;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Answered;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.Begun;
import org.subnotice.notifier.dispatch.Outcome;
import org.subnotice.notifier.dispatch.Route;

@SubnoticeTest
class PostgresAttemptsTest {

  private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");
  private static final Route ENCRYPTED =
      new Route(
          "mx.example:25", Optional.of("TLSv1.3"), Optional.of("TLS_AES_256_GCM_SHA384"), true);

  private final String window = "window-" + UUID.randomUUID();
  private final Attempts attempts;
  private final JdbcClient service;
  private final JdbcClient reader;
  private final TransactionTemplate transactions;

  @Autowired
  PostgresAttemptsTest(
      Attempts attempts,
      JdbcClient service,
      @Qualifier("readerJdbcClient") JdbcClient reader,
      PlatformTransactionManager transactions) {
    this.attempts = attempts;
    this.service = service;
    this.reader = reader;
    this.transactions = new TransactionTemplate(transactions);
  }

  @Test
  void an_attempt_that_nobody_lived_to_complete_is_unknown() {
    attempts.write(Optional.empty(), Optional.of(begun(1)));
    assertThat(attempts.of(List.of(window)))
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.outcome()).isEqualTo(Outcome.UNKNOWN);
              assertThat(attempt.endedAt()).isEmpty();
              assertThat(attempt.begunAt()).isEqualTo(AT);
            });
  }

  @Test
  void a_completed_attempt_says_when_where_how_and_what_was_answered() {
    var first = begun(1);
    attempts.write(Optional.empty(), Optional.of(first));
    attempts.write(Optional.of(accepted(first)), Optional.of(begun(2)));
    var written = attempts.of(List.of(window)).getFirst();
    assertThat(written.outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(written.endedAt()).contains(AT.plusSeconds(1));
    assertThat(written.server()).isEqualTo("mx.example:25");
    assertThat(written.reply()).isEqualTo("250 taken");
    assertThat(written.tls()).contains("TLSv1.3");
    assertThat(written.cipher()).contains("TLS_AES_256_GCM_SHA384");
    assertThat(written.requireTls()).isTrue();
  }

  @Test
  void what_is_complete_can_never_be_changed() {
    var first = begun(1);
    attempts.write(Optional.empty(), Optional.of(first));
    attempts.write(Optional.of(accepted(first)), Optional.empty());
    var other = new Acceptance.RefusedForGood(AT.plusSeconds(9), 550, "550 no", ENCRYPTED);
    attempts.write(Optional.of(new Answered(first, other, "550 no")), Optional.empty());
    assertThat(attempts.of(List.of(window)).getFirst().outcome()).isEqualTo(Outcome.ACCEPTED);
    assertThat(
            service
                .sql("UPDATE sending_attempt SET reply = 'x', ended_at = now() WHERE window_id = ?")
                .param(window)
                .update())
        .isZero();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> service.sql("DELETE FROM sending_attempt").update());
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> service.sql("UPDATE sending_attempt SET begun_at = now()").update());
  }

  @Test
  void only_one_of_two_may_make_the_same_attempt() {
    assertThat(attempts.write(Optional.empty(), Optional.of(begun(1)))).isTrue();
    assertThat(attempts.write(Optional.empty(), Optional.of(begun(1)))).isFalse();
  }

  @Test
  void many_connections_write_at_the_same_time_and_none_is_lost() throws Exception {
    var work = new ArrayList<Callable<Boolean>>();
    IntStream.rangeClosed(1, 200).forEach(number -> work.add(() -> beginAndEnd(number)));
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (var done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(attempts.of(List.of(window)))
        .hasSize(200)
        .allMatch(attempt -> attempt.outcome() == Outcome.ACCEPTED);
  }

  @Test
  void an_attempt_is_found_by_its_key_even_by_a_plan_made_while_there_were_few() {
    var whole =
        transactions.execute(
            status -> {
              IntStream.rangeClosed(1, 30).forEach(this::beginAndEnd);
              return timesReadWhole();
            });
    assertThat(whole).isZero();
  }

  /** In this transaction. */
  private long timesReadWhole() {
    return service
        .sql("SELECT seq_scan FROM pg_stat_xact_user_tables WHERE relname = 'sending_attempt'")
        .query(Long.class)
        .single();
  }

  @Test
  void who_names_no_processor_sees_no_attempt() {
    attempts.write(Optional.empty(), Optional.of(begun(1)));
    assertThat(
            reader
                .sql("SELECT count(*) FROM sending_attempt WHERE window_id = ?")
                .param(window)
                .query(Integer.class)
                .single())
        .isZero();
  }

  private boolean beginAndEnd(int number) {
    var begun = begun(number);
    return attempts.write(Optional.empty(), Optional.of(begun))
        && attempts.write(Optional.of(accepted(begun)), Optional.empty());
  }

  private Begun begun(int number) {
    return new Begun("processor-1", window, "<" + window + "@example.org>", number, "person", AT);
  }

  private static Answered accepted(Begun begun) {
    var taken = new Acceptance.Accepted(AT.plusSeconds(1), "250 taken", ENCRYPTED);
    return new Answered(begun, taken, "250 taken");
  }
}
