package org.subnotice.core.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.subnotice.core.Refusal;
import org.subnotice.core.period.Period;

class ContractTermsTest {

  private static final ContractTerms SILENT =
      ContractTerms.silent(new TermsId("silent"), "A contract that says nothing");
  private static final StatedValues THIRTY_DAYS =
      StatedValues.none()
          .with(NoticeTerms.NOTICE_LEAD, Value.contract(Optional.of(new Period.Days(30)), "4.2"));
  private static final StatedValues NINETY_DAYS =
      StatedValues.none()
          .with(NoticeTerms.NOTICE_LEAD, Value.contract(Optional.of(new Period.Days(90)), "4.1"));

  @Test
  void a_silent_contract_never_poses_as_one_that_speaks() {
    assertThat(SILENT.statements())
        .hasSize(Parameters.all().size())
        .allSatisfy(each -> assertThat(each.source()).isNotEqualTo(Source.CONTRACT));
  }

  @Test
  void a_silent_contract_authorises_nothing_by_silence_and_keeps_the_statutory_objection() {
    assertThat(SILENT.authorisationModel().value()).isEqualTo(AuthorisationModel.SPECIFIC_PRIOR);
    assertThat(SILENT.silenceAuthorises()).isFalse();
    assertThat(SILENT.statutoryObjectionOnly()).isTrue();
    assertThat(SILENT.objectionRight().clause()).hasValue("Art. 28(2) s. 2 GDPR");
  }

  @Test
  void specific_authorisation_beats_a_clause_that_lets_silence_suffice() {
    ContractTerms terms =
        SILENT
            .with(
                AuthorisationTerms.AUTHORISATION_MODEL,
                Value.contract(AuthorisationModel.SPECIFIC_PRIOR, "7"))
            .with(ObjectionTerms.SILENCE_MEANS, Value.contract(Silence.CLEARED, "7"));

    assertThat(terms.silenceAuthorises()).isFalse();
  }

  @Test
  void an_objection_right_that_the_contract_denies_survives_as_the_statutory_one() {
    assertThat(
            SILENT
                .with(ObjectionTerms.OBJECTION_RIGHT, Value.contract(ObjectionRight.NONE, "7.2"))
                .statutoryObjectionOnly())
        .isTrue();
    assertThat(
            SILENT
                .with(ObjectionTerms.OBJECTION_RIGHT, Value.contract(ObjectionRight.YES, "7.2"))
                .statutoryObjectionOnly())
        .isFalse();
  }

  @Test
  void the_first_variant_that_holds_applies_alone() {
    ContractTerms terms =
        withVariants(
            new Variant("Germany", Condition.within("DE"), THIRTY_DAYS),
            new Variant(
                "EEA",
                Condition.within("EEA"),
                StatedValues.none()
                    .with(
                        ObjectionTerms.OBJECTION_RIGHT, Value.contract(ObjectionRight.YES, "5"))));

    AppliedTerms germany = terms.applyingTo(Circumstances.in("DE"));
    AppliedTerms france = terms.applyingTo(Circumstances.in("FR"));

    assertThat(germany.variant()).hasValue("Germany");
    assertThat(germany.objectionRight().definedByContract()).isFalse();
    assertThat(france.variant()).hasValue("EEA");
    assertThat(france.noticeLead().definedByContract()).isFalse();
    assertThat(terms.applyingTo(Circumstances.in("US")).variant()).isEmpty();
  }

  @Test
  void an_unknown_location_is_never_within_and_always_outside() {
    Circumstances unknown = Circumstances.in();

    assertThat(Condition.within("EEA").holdsFor(unknown)).isFalse();
    assertThat(Condition.outside("EEA").holdsFor(unknown)).isTrue();
    assertThat(unknown.onlyInEea()).isFalse();
  }

  @Test
  void a_condition_needs_everything_that_it_names() {
    Condition condition =
        new Condition(
            Optional.empty(),
            Condition.outside("EEA").outside(),
            Set.of("backup"),
            Set.of("health"),
            Optional.of(false));

    assertThat(condition.holdsFor(facts("US", "backup", "health", false))).isTrue();
    assertThat(condition.holdsFor(facts("DE", "backup", "health", false))).isFalse();
    assertThat(condition.holdsFor(facts("US", "mail", "health", false))).isFalse();
    assertThat(condition.holdsFor(facts("US", "backup", "names", false))).isFalse();
    assertThat(condition.holdsFor(facts("US", "backup", "health", true))).isFalse();
  }

  @Test
  void a_place_that_is_neither_country_nor_group_is_refused() {
    assertThatThrownBy(() -> Condition.within("Europe")).isInstanceOf(Refusal.class);
  }

  @Test
  void negotiation_beats_the_standard_text_and_its_variants() {
    ContractTerms standard = withVariants(new Variant("EEA", Condition.within("EEA"), THIRTY_DAYS));

    ContractTerms negotiated =
        standard.overriding(new TermsId("negotiated"), "Negotiated", NINETY_DAYS, List.of());

    assertThat(negotiated.applyingTo(Circumstances.in("DE")).noticeLead().value())
        .hasValue(new Period.Days(90));
    assertThat(negotiated.basedOn()).hasValue(standard.id());
  }

  @Test
  void own_variants_replace_those_of_the_standard_text() {
    ContractTerms standard = withVariants(new Variant("EEA", Condition.within("EEA"), THIRTY_DAYS));

    ContractTerms negotiated =
        standard.overriding(
            new TermsId("negotiated"),
            "Negotiated",
            StatedValues.none(),
            List.of(new Variant("Outside", Condition.outside("EEA"), NINETY_DAYS)));

    assertThat(negotiated.applyingTo(Circumstances.in("DE")).variant()).isEmpty();
    assertThat(negotiated.applyingTo(Circumstances.in("US")).variant()).hasValue("Outside");
  }

  @Test
  void the_version_is_a_fingerprint_of_the_content() {
    Parameter<Period> period = ObjectionTerms.OBJECTION_PERIOD;
    ContractTerms one = SILENT.with(period, Value.contract(new Period.Days(14), "7"));

    assertThat(one.version()).matches("[0-9a-f]{16}");
    assertThat(SILENT.with(period, Value.contract(new Period.Days(14), "7")).version())
        .isEqualTo(one.version());
    assertThat(SILENT.with(period, Value.contract(new Period.Weeks(2), "7")).version())
        .isNotEqualTo(one.version());
    assertThat(SILENT.with(period, Value.contract(new Period.Days(14), "8")).version())
        .isNotEqualTo(one.version());
    assertThat(SILENT.with(period, Value.houseDefault(new Period.Days(14))).version())
        .isNotEqualTo(one.version());
  }

  @Test
  void the_order_of_statements_does_not_change_the_version() {
    ContractTerms one =
        SILENT
            .with(ObjectionTerms.OBJECTION_PERIOD, Value.contract(new Period.Days(14), "7"))
            .with(ObjectionTerms.SILENCE_MEANS, Value.contract(Silence.CLEARED, "7"));
    ContractTerms other =
        SILENT
            .with(ObjectionTerms.SILENCE_MEANS, Value.contract(Silence.CLEARED, "7"))
            .with(ObjectionTerms.OBJECTION_PERIOD, Value.contract(new Period.Days(14), "7"));

    assertThat(one.version()).isEqualTo(other.version());
  }

  @Test
  void no_value_can_pose_as_another_line_or_item() {
    Parameter<List<String>> grounds = ObjectionTerms.CLOSED_GROUNDS;

    assertThat(SILENT.with(grounds, Value.contract(List.of("a", "b"), "7")).version())
        .isNotEqualTo(SILENT.with(grounds, Value.contract(List.of("a, b"), "7")).version());
    assertThat(SILENT.with(grounds, Value.contract(List.of("a\nzone: [UTC]"), "7")).canonicalText())
        .contains("a\\nzone");
  }

  @Test
  void the_lead_and_the_stop_follow_the_periods_of_the_contract() {
    AppliedTerms applied =
        SILENT
            .with(
                ConsequenceTerms.STOP_MIN_PERIOD,
                Value.contract(Optional.of(new Period.Weeks(3)), "7"))
            .with(NoticeTerms.NOTICE_LEAD, Value.contract(Optional.empty(), "7"))
            .applyingTo(Circumstances.in("DE"));

    assertThat(applied.leadRules()).isEmpty();
    assertThat(applied.stopRules())
        .hasValueSatisfying(rules -> assertThat(rules.period()).isEqualTo(new Period.Weeks(3)));
  }

  private static Circumstances facts(String country, String service, String data, boolean urgent) {
    return new Circumstances(Set.of(country), Set.of(service), Set.of(data), urgent);
  }

  private static ContractTerms withVariants(Variant... variants) {
    return new ContractTerms(
        new TermsId("standard"),
        "Standard",
        Optional.empty(),
        Optional.empty(),
        StatedValues.none(),
        List.of(variants));
  }
}
