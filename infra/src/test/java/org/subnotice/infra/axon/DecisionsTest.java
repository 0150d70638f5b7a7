package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.Refusal;
import org.subnotice.infra.SubnoticeTest;
import org.subnotice.infra.axon.Counter.Count;

@SubnoticeTest
class DecisionsTest {

  private final Counter decider = new Counter();
  private final Decisions decisions;
  private final JdbcClient database;
  private final PlatformTransactionManager transactions;

  @Autowired
  DecisionsTest(Decisions decisions, JdbcClient database, PlatformTransactionManager transactions) {
    this.decisions = decisions;
    this.database = database;
    this.transactions = transactions;
  }

  @Test
  void events_stand_in_the_log_under_short_names_with_their_metadata() {
    String id = newId();

    count(id, 3);

    assertThat(
            database
                .sql(
                    "SELECT payload_type || '/' || payload_revision || '/' || aggregate_type"
                        + " || '/' || (metadata::json ->> 'processorId') FROM domain_event"
                        + " WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("CounterOpened/1/Counter/processor-1", "Counted/1/Counter/processor-1");
  }

  @Test
  void the_stream_is_folded_before_the_next_decision() {
    String id = newId();

    count(id, 3);
    List<CounterEvent> second = count(id, 4);

    assertThat(second).hasSize(1);
    assertThat(decisions.stateOf(decider, id)).isEqualTo(new Counter.State(true, 7));
  }

  @Test
  void a_refusal_reaches_the_caller_as_it_is_and_writes_nothing() {
    String id = newId();

    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> count(id, -1));

    assertThat(eventsOf(id)).isZero();
  }

  @Test
  void callers_who_meet_at_one_aggregate_lose_nothing() throws Exception {
    String id = newId();
    Callable<List<CounterEvent>> one = () -> count(id, 1);

    try (ExecutorService callers = Executors.newFixedThreadPool(6)) {
      for (Future<?> done : callers.invokeAll(IntStream.range(0, 60).mapToObj(i -> one).toList())) {
        done.get();
      }
    }

    assertThat(decisions.stateOf(decider, id).total()).isEqualTo(60);
    assertThat(eventsOf(id)).isEqualTo(61);
  }

  @Test
  void a_thousand_aggregates_are_decided_in_one_transaction() {
    Map<String, Count> commands = thousand();

    Map<String, List<CounterEvent>> decided =
        decisions.decideAll(decider, "Counter", commands, Map.of());

    assertThat(decided).hasSize(1_000).allSatisfy((id, events) -> assertThat(events).hasSize(2));
    assertThat(
            database
                .sql(
                    "SELECT count(DISTINCT xmin::text) || '/' || count(*) FROM domain_event"
                        + " WHERE aggregate_identifier = ANY (?)")
                .param(commands.keySet().toArray(String[]::new))
                .query(String.class)
                .single())
        .isEqualTo("1/2000");
  }

  @Test
  void one_refusal_among_a_thousand_writes_nothing() {
    Map<String, Count> commands = thousand();
    String last = newId();
    commands.put(last, new Count(last, -1));

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> decisions.decideAll(decider, "Counter", commands, Map.of()));

    assertThat(commands.keySet()).allSatisfy(id -> assertThat(eventsOf(id)).isZero());
  }

  @Test
  void decisions_taken_together_see_each_other_and_fall_together() {
    String id = newId();

    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                decisions.atomically(
                    () -> {
                      count(id, 2);
                      assertThat(count(id, 5)).hasSize(1);
                      throw new IllegalStateException("the work fails");
                    }));
    assertThat(eventsOf(id)).isZero();

    decisions.atomically(() -> List.of(count(id, 2), count(id, 5)));
    assertThat(decisions.stateOf(decider, id).total()).isEqualTo(7);
  }

  @Test
  void a_transaction_that_could_not_run_again_is_not_joined() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);

    assertThatIllegalStateException()
        .isThrownBy(() -> transaction.execute(status -> count(newId(), 1)));
  }

  @Test
  void what_is_at_hand_is_decided_on_again_and_again() {
    String id = newId();
    var atHand = decisions.take(decider, "Counter", List.of(id));
    assertThat(atHand.states()).isEmpty();

    count(atHand, id, 2);
    count(atHand, id, 5);

    assertThat(atHand.states()).containsEntry(id, new Counter.State(true, 7));
    assertThat(decisions.stateOf(decider, id).total()).isEqualTo(7);
  }

  @Test
  void what_is_at_hand_is_looked_at_again_when_somebody_else_was_faster() {
    String id = newId();
    var atHand = decisions.take(decider, "Counter", List.of(id));
    count(id, 5);

    assertThat(count(atHand, id, 2)).hasSize(1);

    assertThat(atHand.states()).containsEntry(id, new Counter.State(true, 7));
    assertThat(decisions.stateOf(decider, id).total()).isEqualTo(7);
  }

  @Test
  void nobody_is_refused_or_passed_over_because_of_what_was_at_hand() {
    String refused = newId();
    String passedOver = newId();
    var atHand = decisions.take(decider, "Counter", List.of(refused, passedOver));
    count(refused, 5);
    count(passedOver, 5);

    assertThat(count(atHand, refused, -1)).hasSize(1);
    assertThat(count(atHand, passedOver, 0)).hasSize(1);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> count(atHand, refused, -9));

    assertThat(decisions.stateOf(decider, refused).total()).isEqualTo(4);
  }

  private static List<CounterEvent> count(
      AtHand<Count, Counter.State, CounterEvent> atHand, String id, int by) {
    return atHand.decide(Map.of(id, new Count(id, by)), Map.of()).getOrDefault(id, List.of());
  }

  private List<CounterEvent> count(String id, int by) {
    return decisions.decide(
        decider, "Counter", id, new Count(id, by), Map.of("processorId", "processor-1"));
  }

  private static Map<String, Count> thousand() {
    Map<String, Count> commands = new LinkedHashMap<>();
    for (int i = 0; i < 1_000; i++) {
      String id = newId();
      commands.put(id, new Count(id, i + 1));
    }
    return commands;
  }

  private int eventsOf(String id) {
    return database
        .sql("SELECT count(*) FROM domain_event WHERE aggregate_identifier = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  private static String newId() {
    return "counter-" + UUID.randomUUID();
  }
}
