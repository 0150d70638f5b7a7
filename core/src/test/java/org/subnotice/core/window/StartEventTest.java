package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowEvent.WindowOpened;

/** Seven days from sending, receipt or publication, as the contract says; receipt opens always. */
class StartEventTest extends WindowFacts {

  private static final Instant THURSDAY = MONDAY.plusSeconds(3 * 86_400);

  @Test
  void from_receipt_the_day_of_receipt_counts() {
    var terms = Contracts.starting(StartEvent.RECEIPT);
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertOpened(THURSDAY, "2026-12-03");
  }

  @Test
  void from_sending_the_day_of_handing_over_counts() {
    var terms = Contracts.starting(StartEvent.SENDING);
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertOpened(THURSDAY, "2026-11-30");
  }

  @Test
  void from_publication_the_day_of_the_list_counts() {
    var terms = Contracts.starting(StartEvent.PUBLICATION);
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertOpened(THURSDAY, "2026-11-30", "2026-11-27");
  }

  @Test
  void without_a_receipt_nothing_runs_wherever_the_contract_lets_it_begin() {
    var terms = Contracts.starting(StartEvent.PUBLICATION);
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertThat(when(lapse(CLOSES.plusSeconds(86_400L * 60)))).isEmpty();
    assertThat(state()).isEqualTo(WindowState.NOTICE_SENT);
  }

  @Test
  void a_notice_that_came_after_the_end_gives_the_whole_period_from_its_receipt() {
    var terms = Contracts.starting(StartEvent.SENDING);
    given(plan(terms), prepare(terms, ANNA), accept(ANNA, MONDAY, EvidenceTier.T0));

    assertOpened(Instant.parse("2026-12-10T09:00:00Z"), "2026-12-17");
  }

  private void assertOpened(Instant received, String lastDay) {
    assertOpened(received, lastDay, lastDay);
  }

  /** {@code raw}: what counting gives; the notice may have promised a later day. */
  private void assertOpened(Instant received, String lastDay, String raw) {
    assertThat(when(receipt("click", EvidenceTier.T3, received, Channel.LINK)))
        .last(InstanceOfAssertFactories.type(WindowOpened.class))
        .satisfies(
            opened -> {
              assertThat(opened.computation().lastDay()).isEqualTo(lastDay);
              assertThat(opened.computation().rawLastDay()).isEqualTo(LocalDate.parse(raw));
              assertThat(opened.toldAt()).isEqualTo(received);
            });
  }
}
