package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.infra.terms.CatalogueForTests.inside;
import static org.subnotice.infra.terms.CatalogueForTests.outside;
import static org.subnotice.infra.terms.CatalogueForTests.terms;
import static org.subnotice.infra.terms.TermsAssert.assertContract;
import static org.subnotice.infra.terms.TermsAssert.assertHouse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.BreachContent;
import org.subnotice.core.terms.Circumstances;
import org.subnotice.core.terms.ContactSource;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.Contradiction;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.NoticeField;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Promptness;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.TermsLint;
import org.subnotice.core.terms.TermsWarning;
import org.subnotice.core.terms.ThirdCountryRule;
import org.subnotice.core.terms.TomChange;

class BlueIdTermsTest {

  private static final Period FORTNIGHT = new Period.Days(14);

  private final ContractTerms terms = terms("blueid-2.0");

  @Test
  void inside_the_eea_the_contract_only_informs_and_silence_needs_no_effect() {
    AppliedTerms inside = inside(terms);

    assertContract(inside.authorisationModel(), AuthorisationModel.GENERAL_INFORM_ONLY, "7.2");
    assertContract(inside.silenceMeans(), Silence.NO_EFFECT_NEEDED, "7.2");
    assertContract(terms.euOnlyNoConsent(), true, "7.2");
    assertThat(inside.silenceAuthorises()).isTrue();
  }

  @Test
  void one_country_outside_the_eea_is_enough_for_prior_consent() {
    AppliedTerms outside = outside(terms);

    assertContract(outside.authorisationModel(), AuthorisationModel.SPECIFIC_PRIOR, "7.6");
    assertContract(outside.silenceMeans(), Silence.REFUSED, "7.6");
    assertContract(outside.thirdCountryRule(), ThirdCountryRule.GUARANTEES_TOLD, "7.6");
    assertThat(outside.silenceAuthorises()).isFalse();
  }

  @Test
  void an_unknown_location_is_treated_as_outside() {
    assertThat(terms.applyingTo(Circumstances.in()).authorisationModel().value())
        .isEqualTo(AuthorisationModel.SPECIFIC_PRIOR);
  }

  @Test
  void norway_is_in_the_eea_and_switzerland_and_the_united_kingdom_are_not() {
    assertThat(terms.applyingTo(Circumstances.in("NO")).variant()).isPresent();
    assertThat(terms.applyingTo(Circumstances.in("CH")).variant()).isEmpty();
    assertThat(terms.applyingTo(Circumstances.in("GB")).variant()).isEmpty();
  }

  @Test
  void the_contract_denies_the_objection_and_the_statutory_one_remains() {
    assertContract(terms.objectionRight(), ObjectionRight.NONE, "7.2");
    assertThat(inside(terms).statutoryObjectionOnly()).isTrue();
    assertHouse(terms.objectionPeriod(), FORTNIGHT);
    assertHouse(terms.noticeLead(), Optional.of(FORTNIGHT));
    assertHouse(terms.startEvent(), StartEvent.RECEIPT);
    assertHouse(terms.onObjection(), List.of(OnObjection.BLOCK_UNTIL_DECIDED));
    assertHouse(terms.earlyUseOnApproval(), EarlyUse.NEVER);
  }

  @Test
  void the_notice_needs_the_written_form_of_the_civil_code() {
    assertContract(terms.noticeForm(), Form.SCHRIFTFORM_126, "1.3");
    assertContract(terms.otherDeclarationsForm(), Form.ANY_PROVABLE, "1.3");
    assertContract(terms.objectionForm(), Form.ANY_PROVABLE, "1.3");
    assertHouse(terms.minReceiptEvidence(), EvidenceTier.T4);
  }

  @Test
  void the_examination_is_presented_unasked_and_guarantees_only_where_there_is_a_third_country() {
    assertContract(terms.dueDiligenceDelivery(), DueDiligence.UNASKED, "7.5");
    assertThat(inside(terms).requiredNoticeFields().value())
        .containsExactly(NoticeField.NAME, NoticeField.DUE_DILIGENCE);
    assertThat(outside(terms).requiredNoticeFields().value())
        .contains(NoticeField.GUARANTEES, NoticeField.EVIDENCE_ROUTE);
  }

  @Test
  void ancillary_services_and_other_duties() {
    assertContract(
        terms.ancillaryExempt(),
        List.of(
            Ancillary.TRANSPORT,
            Ancillary.MAINTENANCE,
            Ancillary.CLEANING,
            Ancillary.TELECOMMUNICATIONS,
            Ancillary.CUSTOMER_SERVICE),
        "7.7");
    assertContract(terms.breachNotice(), Promptness.AT_ONCE, "9.1");
    assertContract(terms.breachIncludesSuspicion(), true, "9.1");
    assertContract(terms.breachNoticeContents(), List.of(BreachContent.values()), "9.1");
    assertContract(terms.contactSource(), ContactSource.NAMED_BY_CONTROLLER, "9.1");
    assertContract(terms.tomChange(), TomChange.AT_ONCE_IF_INSUFFICIENT, "5.2");
    assertContract(terms.deletionOfProofOnDemand(), Optional.of(new Period.Weeks(4)), "10.3");
    assertContract(terms.governingLaw(), "DE", "12.6");
  }

  @Test
  void the_only_contradiction_is_the_denied_objection() {
    assertThat(TermsLint.of(terms))
        .extracting(TermsWarning::code)
        .containsExactly(Contradiction.OBJECTION_DENIED);
  }
}
