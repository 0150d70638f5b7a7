package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.infra.terms.CatalogueForTests.inside;
import static org.subnotice.infra.terms.CatalogueForTests.terms;
import static org.subnotice.infra.terms.TermsAssert.assertContract;
import static org.subnotice.infra.terms.TermsAssert.assertHouse;
import static org.subnotice.infra.terms.TermsAssert.assertStatute;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.period.Period;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.TermsLint;
import org.subnotice.core.terms.TomChange;

class ShippedTermsTest {

  static final List<String> SHIPPED = ClasspathTermsCatalogue.SHIPPED;

  /** What every file says outright, be it that the contract does not define it. */
  private static final List<String> ALWAYS_STATED =
      List.of(
          "authorisationModel",
          "euOnlyNoConsent",
          "noticeForm",
          "otherDeclarationsForm",
          "noticeLead",
          "objectionRight",
          "objectionPeriod",
          "startEvent",
          "objectionForm",
          "groundRequirement",
          "silenceMeans",
          "earlyUseOnApproval",
          "onObjection",
          "stopMinPeriod",
          "paymentEndsOnStop",
          "coversReplacement",
          "materialChangeNotice",
          "requiredNoticeFields",
          "dueDiligenceDelivery",
          "thirdCountryRule",
          "ancillaryExempt",
          "publishedList",
          "breachNotice",
          "tomChange",
          "agreementChange",
          "deletionOfProofOnDemand",
          "governingLaw",
          "zone",
          "applySection193",
          "holidayPlace",
          "receiptRule",
          "minReceiptEvidence",
          "contactSource");

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void a_file_says_something_on_every_parameter(String id) {
    assertThat(terms(id).stated().parameters())
        .extracting(Parameter::name)
        .containsAll(ALWAYS_STATED);
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void a_file_carries_the_id_of_its_name_and_is_found_by_its_version(String id) {
    ContractTerms terms = terms(id);

    assertThat(terms.id().value()).isEqualTo(id);
    assertThat(terms.version()).matches("[0-9a-f]{16}");
    assertThat(CatalogueForTests.CATALOGUE.find(terms.id(), terms.version())).contains(terms);
    assertThat(CatalogueForTests.CATALOGUE.find(terms.id(), "0000000000000000")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"invitario", "php-friends"})
  void a_sheet_without_contract_falls_back_to_prior_consent_and_the_statutory_floor(String id) {
    ContractTerms terms = terms(id);

    assertHouse(terms.authorisationModel(), AuthorisationModel.SPECIFIC_PRIOR);
    assertHouse(terms.silenceMeans(), Silence.REFUSED);
    assertStatute(terms.objectionRight(), ObjectionRight.STATUTORY_FLOOR, "Art. 28(2)");
    assertHouse(terms.noticeForm(), Form.TEXTFORM);
    assertHouse(terms.governingLaw(), "DE");
    assertContract(
        terms.dueDiligenceDelivery(),
        DueDiligence.DOCUMENTED,
        id.equals("invitario") ? "no. 6" : "II.6");
    assertThat(terms.statutoryObjectionOnly()).isTrue();
    assertThat(terms.silenceAuthorises()).isFalse();
    assertThat(terms.publishedList().value()).isPresent();
    assertThat(terms.publishedList().definedByContract()).isTrue();
  }

  @Test
  void php_friends_reviews_its_measures_every_year_and_publishes_them() {
    ContractTerms terms = terms("php-friends");

    assertContract(terms.tomChange(), TomChange.REVIEWED_AND_PUBLISHED, "V");
    assertContract(terms.tomReview(), Optional.of(new Period.Years(1)), "V para. 1");
    assertContract(terms.publishedList(), Optional.of("https://php-friends.de/tom"), "V para. 2");
  }

  @Test
  void option_1_of_the_commission_demands_prior_consent() {
    ContractTerms terms = terms("scc-2021-915-7.7-option-1");

    assertContract(terms.authorisationModel(), AuthorisationModel.SPECIFIC_PRIOR, "7.7(a)");
    assertContract(terms.silenceMeans(), Silence.REFUSED, "7.7(a)");
    assertThat(terms.noticeLead().definedByContract()).isFalse();
  }

  @Test
  void option_2_of_the_commission_leaves_the_period_to_the_parties() {
    ContractTerms terms = terms("scc-2021-915-7.7-option-2");

    assertContract(terms.authorisationModel(), AuthorisationModel.GENERAL_WITH_OBJECTION, "7.7(a)");
    assertContract(terms.objectionRight(), ObjectionRight.YES, "7.7(a)");
    assertStatute(terms.silenceMeans(), Silence.CLEARED, "Art. 28(2)");
    assertThat(terms.noticeLead().definedByContract()).isFalse();
    assertThat(terms.objectionPeriod().definedByContract()).isFalse();
    assertThat(inside(terms).onObjection().value())
        .containsExactly(OnObjection.BLOCK_UNTIL_DECIDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conbool-1.2",
        "mainteny-2023-06-30",
        "invitario",
        "php-friends",
        "scc-2021-915-7.7-option-1",
        "scc-2021-915-7.7-option-2"
      })
  void a_shipped_contract_does_not_contradict_itself(String id) {
    assertThat(TermsLint.of(terms(id))).isEmpty();
  }
}
