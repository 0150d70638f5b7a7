package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.window.WindowEvent.WindowPlanned;

class PlanWindowTest extends WindowFacts {

  @Test
  void a_window_is_planned_with_the_terms_in_force() {
    var events = when(plan(Contracts.conbool()));

    assertThat(events).singleElement().isInstanceOf(WindowPlanned.class);
    assertThat(window().planned().terms()).isEqualTo(Contracts.conbool());
    assertThat(state()).isEqualTo(WindowState.PLANNED);
  }

  @Test
  void planning_twice_plans_once_and_keeps_the_first_terms() {
    given(plan(Contracts.conbool()));

    assertThat(when(plan(Contracts.mainteny()))).isEmpty();
    assertThat(window().planned().terms()).isEqualTo(Contracts.conbool());
  }

  @Test
  void change_and_agreement_name_the_window() {
    assertThat(WindowId.of(CHANGE, AGREEMENT)).isEqualTo(WINDOW);
    assertThat(WindowId.of(CHANGE, new AgreementId("agreement-00000002"))).isNotEqualTo(WINDOW);
  }

  @Test
  void nothing_else_can_be_asked_of_a_window_that_was_never_planned() {
    assertThatThrownBy(() -> when(lapse(CLOSES))).isInstanceOf(Refusal.class);
  }
}
