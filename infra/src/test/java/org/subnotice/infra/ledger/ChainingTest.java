package org.subnotice.infra.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.ledger.InclusionProof;
import org.subnotice.core.ledger.Nodes;
import org.subnotice.infra.SubnoticeTest;

/** Everything is chained once, whoever writes at the same time and whoever chains. */
@SubnoticeTest
class ChainingTest {

  private static final String APPEND =
      """
      INSERT INTO domain_event (event_identifier, aggregate_type, aggregate_identifier,
        sequence_number, recorded_at, payload_type, payload_revision, payload, metadata)
      VALUES (?, 'processor', ?, 0, now(), 'TokenRevoked', '1', ?, ?)
      """;

  private final DataSource source;
  private final StoredEvents events;
  private final StoredSegments segments;
  private final PostgresLedger ledger;
  private final JdbcClient database;
  private final PlatformTransactionManager transactions;
  private final String processor = "processor-" + UUID.randomUUID().toString().replace("-", "");

  @Autowired
  ChainingTest(
      DataSource source,
      StoredEvents events,
      StoredSegments segments,
      PostgresLedger ledger,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.source = source;
    this.events = events;
    this.segments = segments;
    this.ledger = ledger;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void who_commits_late_is_chained_late_and_not_forgotten() throws SQLException {
    try (Connection slow = source.getConnection()) {
      slow.setAutoCommit(false);
      append(slow, "slow");
      appendNow("quick");
      assertThat(ledger.verify(processor).entries()).isEqualTo(1);
      appendNow("quick again");
      slow.commit();
    }
    assertThat(ledger.verify(processor).entries()).isEqualTo(3);
    assertThat(ledger.verify(processor).text()).isEqualTo("Every event stands as it was recorded.");
    assertThat(chained())
        .satisfies(
            places ->
                assertThat(places.getFirst())
                    .isGreaterThan(places.stream().min(Long::compare).orElseThrow()));
  }

  @Test
  void numbers_that_were_given_back_leave_no_trace() throws SQLException {
    try (Connection undecided = source.getConnection()) {
      undecided.setAutoCommit(false);
      append(undecided, "regretted");
      appendNow("meant");
      undecided.rollback();
    }
    assertThat(ledger.verify(processor).verified()).isTrue();
    assertThat(ledger.verify(processor).entries()).isEqualTo(1);
  }

  @Test
  void many_writers_and_several_nodes_chain_every_event_exactly_once() throws Exception {
    List<Callable<Integer>> work = new ArrayList<>();
    IntStream.range(0, 8).forEach(writer -> work.add(() -> writeSome(writer)));
    IntStream.range(0, 3).forEach(node -> work.add(this::chainSome));
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<Integer> done : threads.invokeAll(work)) {
        done.get();
      }
    }

    var verdict = ledger.verify(processor);

    assertThat(verdict.verified()).as(verdict.text()).isTrue();
    assertThat(verdict.entries()).isEqualTo(8 * 50);
    assertThat(chained()).doesNotHaveDuplicates().hasSize(8 * 50);
  }

  @Test
  void every_event_is_proved_from_the_stored_nodes() {
    IntStream.range(0, 37).forEach(each -> appendNow("event " + each));
    var checkpoint = ledger.signed(processor).checkpoint();
    Nodes nodes = segments.nodes(processor);
    for (long position = 0; position < checkpoint.entries(); position++) {
      var proof = InclusionProof.of(position, checkpoint.entries(), nodes);
      assertThat(proof.proves(nodes.at(Nodes.ofEntry(position)), checkpoint.root())).isTrue();
    }
  }

  @Test
  void what_is_signed_again_without_news_is_the_same_checkpoint() {
    appendNow("only");
    assertThat(ledger.checkpoint(processor)).isEqualTo(ledger.checkpoint(processor));
  }

  private int writeSome(int writer) throws SQLException {
    for (int each = 0; each < 50; each++) {
      try (Connection connection = source.getConnection()) {
        connection.setAutoCommit(false);
        append(connection, writer + "-" + each);
        if (each % 7 == 3) {
          connection.rollback();
          append(connection, writer + "-" + each);
        }
        connection.commit();
      }
    }
    return 50;
  }

  /** A node that has seen nothing yet. */
  private int chainSome() {
    var chaining = new Chaining(events, segments, database, new TransactionTemplate(transactions));
    for (int round = 0; round < 40; round++) {
      chaining.catchUp();
    }
    return 0;
  }

  private List<Long> chained() {
    return all().stream().flatMap(each -> each.places().stream()).toList();
  }

  private List<Segment> all() {
    List<Segment> all = new ArrayList<>();
    List<Segment> page = segments.from(processor, 0);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = segments.from(processor, page.getLast().firstPosition() + 1);
    }
    return all;
  }

  private void appendNow(String token) {
    try (Connection connection = source.getConnection()) {
      append(connection, token);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void append(Connection connection, String token) throws SQLException {
    try (var insert = connection.prepareStatement(APPEND)) {
      insert.setString(1, UUID.randomUUID().toString());
      insert.setString(2, processor + '/' + token);
      insert.setString(3, "{\"processor\":\"" + processor + "\",\"token\":\"" + token + "\"}");
      insert.setString(
          4, "{\"processor\":\"" + processor + "\",\"actor\":\"system\",\"origin\":\"test\"}");
      insert.executeUpdate();
    }
  }
}
