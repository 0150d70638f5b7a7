package org.subnotice.infra.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.subnotice.infra.SubnoticeTest;
import org.subnotice.infra.axon.Counter.Count;

@SubnoticeTest
class SubscriptionsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Decisions decisions;
  private final Subscriptions subscriptions;
  private final ReadPosition position;
  private final CounterTotals totals;
  private final FragileReaction reaction;

  @Autowired
  SubscriptionsTest(
      Decisions decisions,
      Subscriptions subscriptions,
      ReadPosition position,
      CounterTotals totals,
      FragileReaction reaction) {
    this.decisions = decisions;
    this.subscriptions = subscriptions;
    this.position = position;
    this.totals = totals;
    this.reaction = reaction;
  }

  @Test
  void whoever_waits_reads_what_she_wrote() {
    for (int round = 1; round <= 20; round++) {
      String counter = newId("counter");
      count(counter, round);

      assertThat(position.awaitCaughtUp("counter-totals", PATIENCE)).isTrue();

      assertThat(totals.of(counter)).isEqualTo(round);
    }
  }

  @Test
  void waiting_ends_when_patience_ends() {
    count(newId("counter"), 1);

    assertThat(position.awaitCaughtUp("counter-totals", Duration.ofNanos(1))).isFalse();
  }

  @Test
  void a_replayed_read_model_equals_the_live_one() {
    String counter = newId("counter");
    count(counter, 3);
    count(counter, 4);
    position.awaitCaughtUp("counter-totals", PATIENCE);

    subscriptions.replay("counter-totals");

    assertThat(position.awaitCaughtUp("counter-totals", PATIENCE)).isTrue();
    assertThat(totals.of(counter)).isEqualTo(7);
  }

  @Test
  void a_failed_event_waits_aside_with_its_successors_and_is_handled_later() {
    String broken = newId("broken");
    String sound = newId("sound");
    reaction.breakDown();
    count(broken, 1);
    count(broken, 2);
    count(sound, 1);
    assertThat(position.awaitCaughtUp("fragile-reaction", PATIENCE)).isTrue();

    assertThat(reaction.handled(sound)).containsExactly(sound + "+1");
    assertThat(reaction.handled(broken)).isEmpty();
    assertThat(subscriptions.setAside("fragile-reaction")).isEqualTo(2);

    reaction.repair();
    assertThat(subscriptions.retrySetAside("fragile-reaction")).isTrue();

    assertThat(reaction.handled(broken)).containsExactly(broken + "+1", broken + "+2");
    assertThat(subscriptions.setAside("fragile-reaction")).isZero();
  }

  private void count(String counter, int by) {
    decisions.decide(new Counter(), "Counter", counter, new Count(counter, by), Map.of());
  }

  private static String newId(String prefix) {
    return prefix + "-" + UUID.randomUUID();
  }
}
