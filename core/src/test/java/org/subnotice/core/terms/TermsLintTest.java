package org.subnotice.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.StartEvent;

class TermsLintTest {

  /** A sound contract: 30 days before use, 14 days to object, then continue without or stop. */
  private static final ContractTerms SOUND =
      ContractTerms.silent(new TermsId("sound"), "Sound")
          .with(
              AuthorisationTerms.AUTHORISATION_MODEL,
              said(AuthorisationModel.GENERAL_WITH_OBJECTION))
          .with(NoticeTerms.NOTICE_LEAD, said(days(30)))
          .with(ObjectionTerms.OBJECTION_RIGHT, said(ObjectionRight.YES))
          .with(ObjectionTerms.OBJECTION_PERIOD, said(new Period.Days(14)))
          .with(ObjectionTerms.SILENCE_MEANS, said(Silence.CLEARED))
          .with(ConsequenceTerms.ON_OBJECTION, said(List.of(OnObjection.STOP_SERVICE)))
          .with(ConsequenceTerms.STOP_MIN_PERIOD, said(days(14)));

  record Case(Contradiction code, UnaryOperator<ContractTerms> fault) {}

  static Stream<Case> cases() {
    return Stream.of(
        fault(
            Contradiction.OBJECTION_OUTLASTS_LEAD,
            t -> t.with(NoticeTerms.NOTICE_LEAD, said(days(10)))),
        fault(
            Contradiction.OBJECTION_OUTLASTS_LEAD,
            t ->
                t.with(NoticeTerms.NOTICE_LEAD, said(days(14)))
                    .with(ObjectionTerms.OBJECTION_PERIOD, said(new Period.BusinessDays(11)))),
        fault(
            Contradiction.SILENCE_MEANS_BOTH,
            t -> t.with(ObjectionTerms.SILENCE_MEANS, said(Silence.REFUSED))),
        fault(
            Contradiction.SPECIFIC_WITH_SILENCE_CLEARED,
            t -> model(t, AuthorisationModel.SPECIFIC_PRIOR)),
        fault(
            Contradiction.INFORM_ONLY_WITH_OBJECTION_RIGHT,
            t -> model(t, AuthorisationModel.GENERAL_INFORM_ONLY)),
        fault(
            Contradiction.OBJECTION_DENIED,
            t -> t.with(ObjectionTerms.OBJECTION_RIGHT, said(ObjectionRight.NONE))),
        fault(
            Contradiction.CLOSED_LIST_IS_EMPTY,
            t -> t.with(ObjectionTerms.GROUND_REQUIREMENT, said(GroundRequirement.CLOSED_LIST))),
        fault(
            Contradiction.GROUNDS_WITHOUT_CLOSED_LIST,
            t -> t.with(ObjectionTerms.CLOSED_GROUNDS, said(List.of("a ground")))),
        fault(
            Contradiction.STOP_WITHOUT_PERIOD,
            t -> t.with(ConsequenceTerms.STOP_MIN_PERIOD, said(Optional.empty()))),
        fault(
            Contradiction.STOP_PERIOD_WITHOUT_STOP,
            t -> after(t, OnObjection.CONTINUE_WITHOUT_CHANGE)),
        fault(
            Contradiction.CONSULTATION_WITHOUT_PERIOD,
            t -> after(t, OnObjection.STOP_SERVICE, OnObjection.CONSULT)),
        fault(
            Contradiction.CURE_WITHOUT_PERIOD,
            t -> after(t, OnObjection.STOP_SERVICE, OnObjection.CURE)),
        fault(
            Contradiction.LAPSES_BEFORE_CURE_ENDS,
            t ->
                t.with(ConsequenceTerms.OBJECTION_LAPSES_AFTER, said(days(60)))
                    .with(ConsequenceTerms.CURE_PERIOD, said(Optional.of(new Period.Months(3))))),
        fault(
            Contradiction.TERMINATION_BY_NOBODY,
            t -> after(t, OnObjection.STOP_SERVICE, OnObjection.TERMINATE)),
        fault(
            Contradiction.STARTS_WITHOUT_RECEIPT,
            t -> t.with(ObjectionTerms.START_EVENT, said(StartEvent.PUBLICATION))),
        fault(
            Contradiction.EVIDENCE_PROVES_NOTHING,
            t -> t.with(NoticeTerms.MIN_RECEIPT_EVIDENCE, said(EvidenceTier.T0))));
  }

  @Test
  void a_sound_contract_draws_no_warning() {
    assertThat(TermsLint.of(SOUND)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void one_fault_draws_exactly_its_warning(Case each) {
    assertThat(TermsLint.of(each.fault().apply(SOUND)))
        .containsExactly(new TermsWarning(each.code(), Optional.empty()));
  }

  @Test
  void a_lead_of_hours_leaves_no_opportunity() {
    ContractTerms terms =
        SOUND.with(NoticeTerms.NOTICE_LEAD, said(Optional.of(new Period.Hours(12))));

    assertThat(codes(terms)).contains(Contradiction.LEAD_SHORTER_THAN_A_DAY);
  }

  @Test
  void inform_only_knows_no_early_approval() {
    ContractTerms terms =
        model(SOUND, AuthorisationModel.GENERAL_INFORM_ONLY)
            .with(ObjectionTerms.EARLY_USE_ON_APPROVAL, said(EarlyUse.ON_APPROVAL));

    assertThat(codes(terms)).contains(Contradiction.INFORM_ONLY_WITH_EARLY_APPROVAL);
  }

  @Test
  void a_house_default_beside_a_clause_is_no_contradiction() {
    ContractTerms terms =
        ContractTerms.silent(new TermsId("long"), "Long")
            .with(ObjectionTerms.OBJECTION_PERIOD, said(new Period.Days(60)));

    assertThat(TermsLint.of(terms)).isEmpty();
  }

  @Test
  void a_privilege_needs_a_rule_that_grants_it() {
    ContractTerms terms =
        ContractTerms.silent(new TermsId("privileged"), "Privileged")
            .with(AuthorisationTerms.EU_ONLY_NO_CONSENT, said(true));

    assertThat(codes(terms)).containsExactly(Contradiction.PRIVILEGE_WITHOUT_VARIANT);
  }

  @Test
  void a_contradiction_of_a_variant_names_it_in_both_languages() {
    StatedValues shortLead = StatedValues.none().with(NoticeTerms.NOTICE_LEAD, said(days(5)));
    ContractTerms terms = variants(new Variant("EU", Condition.within("EU"), shortLead));

    assertThat(TermsLint.of(terms))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.code()).isEqualTo(Contradiction.OBJECTION_OUTLASTS_LEAD);
              assertThat(warning.german()).startsWith("Für „EU“: Die Einspruchsfrist ist länger");
              assertThat(warning.english()).startsWith("For \"EU\": The objection");
            });
  }

  @Test
  void a_variant_behind_its_equal_never_applies() {
    ContractTerms terms =
        variants(
            new Variant("first", Condition.within("EU"), StatedValues.none()),
            new Variant("second", Condition.within("EU"), StatedValues.none()));

    assertThat(TermsLint.of(terms))
        .containsExactly(
            new TermsWarning(Contradiction.VARIANT_NEVER_APPLIES, Optional.of("second")));
  }

  @Test
  void every_contradiction_has_a_sentence_in_german_and_in_english() {
    assertThat(Arrays.stream(Contradiction.values()))
        .allSatisfy(each -> assertThat(each.german()).endsWith(".").isNotEqualTo(each.english()))
        .allSatisfy(each -> assertThat(each.english()).endsWith("."));
  }

  private static List<Contradiction> codes(ContractTerms terms) {
    return TermsLint.of(terms).stream().map(TermsWarning::code).toList();
  }

  private static Case fault(Contradiction code, UnaryOperator<ContractTerms> fault) {
    return new Case(code, fault);
  }

  private static ContractTerms model(ContractTerms terms, AuthorisationModel model) {
    return terms.with(AuthorisationTerms.AUTHORISATION_MODEL, said(model));
  }

  private static ContractTerms after(ContractTerms terms, OnObjection... outcomes) {
    return terms.with(ConsequenceTerms.ON_OBJECTION, said(List.of(outcomes)));
  }

  private static ContractTerms variants(Variant... variants) {
    return new ContractTerms(
        SOUND.id(),
        SOUND.title(),
        Optional.empty(),
        Optional.empty(),
        SOUND.stated(),
        List.of(variants));
  }

  private static <T> Value<T> said(T value) {
    return Value.contract(value, "7");
  }

  private static Optional<Period> days(int count) {
    return Optional.of(new Period.Days(count));
  }
}
