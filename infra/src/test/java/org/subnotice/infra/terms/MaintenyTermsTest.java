package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.infra.terms.CatalogueForTests.inside;
import static org.subnotice.infra.terms.CatalogueForTests.terms;
import static org.subnotice.infra.terms.TermsAssert.assertContract;
import static org.subnotice.infra.terms.TermsAssert.assertHouse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.ContactSource;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.MaterialChangeNotice;
import org.subnotice.core.terms.NoticeField;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Promptness;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.ThirdCountryRule;
import org.subnotice.core.terms.TomChange;

class MaintenyTermsTest {

  private final ContractTerms terms = terms("mainteny-2023-06-30");

  @Test
  void use_begins_after_fourteen_days_or_after_an_earlier_approval() {
    assertContract(terms.objectionPeriod(), new Period.Days(14), "§ 9 Nr. 1 s. 4");
    assertContract(terms.startEvent(), StartEvent.RECEIPT, "§ 9 Nr. 1");
    assertContract(terms.earlyUseOnApproval(), EarlyUse.ON_APPROVAL, "§ 9 Nr. 1 s. 5");
    assertContract(terms.silenceMeans(), Silence.CLEARED, "§ 9 Nr. 1");
  }

  @Test
  void no_lead_time_beyond_the_window_is_a_statement_of_the_contract() {
    assertContract(terms.noticeLead(), Optional.empty(), "§ 9 Nr. 1 s. 5");
    assertThat(inside(terms).leadRules()).isEmpty();
  }

  @Test
  void the_controller_may_object_within_reason_to_additions_and_replacements() {
    assertContract(
        terms.authorisationModel(), AuthorisationModel.GENERAL_WITH_OBJECTION, "§ 9 Nr. 1");
    assertContract(terms.objectionRight(), ObjectionRight.YES, "§ 9 Nr. 1 s. 4");
    assertContract(terms.groundRequirement(), GroundRequirement.NOT_UNREASONABLE, "§ 9 Nr. 1");
    assertContract(terms.coversReplacement(), true, "§ 9 Nr. 1 s. 3");
  }

  @Test
  void what_follows_an_objection_is_not_regulated_and_left_to_a_human() {
    assertHouse(terms.onObjection(), List.of(OnObjection.BLOCK_UNTIL_DECIDED));
    assertHouse(terms.stopMinPeriod(), Optional.empty());
    assertThat(inside(terms).stopRules()).isEmpty();
  }

  @Test
  void other_duties_carry_their_own_clauses() {
    assertContract(
        terms.materialChangeNotice(), MaterialChangeNotice.AT_ONCE_FOR_EVIDENCE, "§ 6 Nr. 3");
    assertContract(terms.breachNotice(), Promptness.AT_ONCE, "§ 7");
    assertContract(terms.thirdCountryRule(), ThirdCountryRule.SCC_MODULE_3, "§ 3 Nr. 9");
    assertContract(terms.dueDiligenceDelivery(), DueDiligence.ON_REQUEST, "§ 6 Nr. 3");
    assertContract(terms.tomChange(), TomChange.DOCUMENTED, "§ 6 Nr. 2");
    assertContract(
        terms.ancillaryExempt(),
        List.of(Ancillary.TELECOMMUNICATIONS, Ancillary.OTHER_SUPPORT),
        "§ 9 Nr. 1 s. 6");
    assertContract(
        terms.requiredNoticeFields(),
        List.of(
            NoticeField.NAME,
            NoticeField.SERVICE,
            NoticeField.PURPOSE,
            NoticeField.SEAT,
            NoticeField.DATA_LOCATION),
        "Anlage 2 no. 10");
    assertContract(terms.contactSource(), ContactSource.ORDER_FORM, "parties");
    assertContract(terms.deletionOfProofOnDemand(), Optional.empty(), "§ 8 Nr. 3");
    assertContract(terms.governingLaw(), "DE", "§ 12");
    assertHouse(terms.noticeForm(), Form.TEXTFORM);
  }
}
