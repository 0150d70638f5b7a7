package org.subnotice.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.Period;

class FrozenTermsTest {

  private final AppliedTerms applied =
      ContractTerms.silent(new TermsId("some"), "Some")
          .with(ObjectionTerms.OBJECTION_PERIOD, Value.contract(new Period.BusinessDays(10), "7"))
          .applyingTo(Circumstances.in("DE"));

  @Test
  void thawed_terms_say_what_they_said() {
    AppliedTerms thawed = FrozenTerms.of(applied).thawed();

    assertThat(thawed.statements()).isEqualTo(applied.statements());
    assertThat(thawed.windowRules()).isEqualTo(applied.windowRules());
    assertThat(thawed.version()).isEqualTo(applied.version());
  }

  @Test
  void house_defaults_are_frozen_too() {
    assertThat(FrozenTerms.of(applied).statements()).hasSize(Parameters.all().size());
    assertThat(FrozenTerms.of(applied).thawed().stated().stated(NoticeTerms.NOTICE_LEAD))
        .isPresent();
  }

  @Test
  void a_parameter_that_is_no_longer_known_does_not_hinder() {
    FrozenTerms frozen = FrozenTerms.of(applied);
    List<FrozenTerms.FrozenStatement> more = new ArrayList<>(frozen.statements());
    more.add(new FrozenTerms.FrozenStatement("forgotten", List.of("x"), "CONTRACT", "1"));

    FrozenTerms older = new FrozenTerms(frozen.terms(), frozen.version(), null, more);

    assertThat(older.thawed().statements()).isEqualTo(applied.statements());
  }
}
