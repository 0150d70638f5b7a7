package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.infra.terms.CatalogueForTests.inside;
import static org.subnotice.infra.terms.CatalogueForTests.outside;
import static org.subnotice.infra.terms.CatalogueForTests.terms;
import static org.subnotice.infra.terms.TermsAssert.assertContract;
import static org.subnotice.infra.terms.TermsAssert.assertHouse;
import static org.subnotice.infra.terms.TermsAssert.assertStatute;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.HolidayPlace;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.ContactSource;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.MaterialChangeNotice;
import org.subnotice.core.terms.NoticeField;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Party;
import org.subnotice.core.terms.Promptness;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.ThirdCountryRule;
import org.subnotice.core.terms.TomChange;

class ConboolTermsTest {

  private static final Period FORTNIGHT = new Period.Days(14);

  private final ContractTerms terms = terms("conbool-1.2");

  @Test
  void authorisation_is_general_with_objection_for_a_factual_ground() {
    assertContract(
        terms.authorisationModel(), AuthorisationModel.GENERAL_WITH_OBJECTION, "§ 7 Nr. 1");
    assertContract(terms.objectionRight(), ObjectionRight.YES, "§ 7 Nr. 3");
    assertContract(terms.groundRequirement(), GroundRequirement.SACHLICHER_GRUND, "§ 7 Nr. 3");
    assertContract(terms.silenceMeans(), Silence.CLEARED, "§ 7");
    assertThat(terms.statutoryObjectionOnly()).isFalse();
    assertThat(terms.silenceAuthorises()).isTrue();
  }

  @Test
  void two_periods_of_fourteen_days_run_side_by_side() {
    assertContract(terms.noticeLead(), Optional.of(FORTNIGHT), "§ 7 Nr. 1");
    assertContract(terms.objectionPeriod(), FORTNIGHT, "§ 7 Nr. 3");
    assertContract(terms.startEvent(), StartEvent.RECEIPT, "§ 7 Nr. 3");
    assertHouse(terms.earlyUseOnApproval(), EarlyUse.NEVER);
  }

  @Test
  void no_form_is_named_so_text_form_is_a_house_default() {
    assertHouse(terms.noticeForm(), Form.TEXTFORM);
    assertHouse(terms.objectionForm(), Form.ANY);
  }

  @Test
  void after_an_objection_the_processor_goes_on_without_or_stops_and_payment_ends() {
    assertContract(
        terms.onObjection(),
        List.of(OnObjection.CONTINUE_WITHOUT_CHANGE, OnObjection.STOP_SERVICE),
        "§ 7 Nr. 4");
    assertContract(terms.stopMinPeriod(), Optional.of(FORTNIGHT), "§ 7 Nr. 4");
    assertContract(terms.paymentEndsOnStop(), true, "§ 7 Nr. 4");
  }

  @Test
  void other_duties_carry_their_own_clauses() {
    assertContract(
        terms.breachNotice(), new Promptness(Optional.of(new Period.Hours(24))), "§ 9 Nr. 3");
    assertContract(terms.materialChangeNotice(), MaterialChangeNotice.AT_ONCE, "§ 10 Nr. 5");
    assertContract(terms.dueDiligenceDelivery(), DueDiligence.ON_REQUEST, "§ 7 Nr. 5");
    assertContract(terms.tomChange(), TomChange.ON_REQUEST, "§ 8 Nr. 2");
    assertContract(terms.agreementChange(), Optional.of(new Period.Weeks(4)), "§ 10 Nr. 3");
    assertContract(terms.agreementChangeForm(), Form.WRITTEN_127, "§ 10 Nr. 3");
    assertContract(terms.agreementChangeTermination(), List.of(Party.PROCESSOR), "§ 10 Nr. 3");
    assertContract(terms.contactSource(), ContactSource.ACCOUNT_MASTER_DATA, "§ 6 Nr. 1");
    assertHouse(terms.deletionOfProofOnDemand(), Optional.empty());
  }

  @Test
  void list_content_and_third_countries() {
    assertContract(
        terms.requiredNoticeFields(),
        List.of(
            NoticeField.NAME,
            NoticeField.ADDRESS,
            NoticeField.DESCRIPTION,
            NoticeField.DATA_LOCATION,
            NoticeField.GUARANTEES),
        "Anlage 1");
    assertContract(terms.thirdCountryRule(), ThirdCountryRule.GUARANTEES_AND_MEASURES, "§ 1 Nr. 2");
    assertContract(terms.euOnlyNoConsent(), false, "§ 7");
    assertContract(terms.coversReplacement(), true, "§ 7");
    assertHouse(terms.ancillaryExempt(), List.of());
    assertThat(terms.publishedList().value()).hasValue("Anlage 1, in its current version");
  }

  @Test
  void law_and_calendar() {
    assertContract(terms.governingLaw(), "DE", "§ 10");
    assertHouse(terms.zone(), ZoneId.of("Europe/Berlin"));
    assertHouse(terms.applySection193(), true);
    assertHouse(terms.holidayPlace(), HolidayPlace.UNION);
    assertHouse(terms.receiptRule(), ReceiptRule.BUSINESS_HOURS);
    assertHouse(terms.minReceiptEvidence(), EvidenceTier.T1);
    assertStatute(terms.objectionTimeliness(), ObjectionTimeliness.RECEIPT, "§ 130");
  }

  @Test
  void the_rule_is_the_same_inside_and_outside_the_eea() {
    assertThat(inside(terms).stated()).isEqualTo(outside(terms).stated());
  }

  @Test
  void section_193_moves_the_window_but_neither_the_lead_nor_the_stop() {
    PeriodRules window = inside(terms).windowRules();
    PeriodRules stop = inside(terms).stopRules().orElseThrow();

    assertThat(window).isEqualTo(PeriodRules.houseDefaults(FORTNIGHT));
    assertThat(inside(terms).leadRules()).hasValue(window.withSection193(false));
    assertThat(stop.section193()).isFalse();
    assertThat(stop.receiptRule()).isEqualTo(ReceiptRule.AVAILABLE);
  }
}
