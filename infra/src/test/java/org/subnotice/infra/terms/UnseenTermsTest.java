package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.infra.terms.TermsAssert.assertContract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.Circumstances;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.Contradiction;
import org.subnotice.core.terms.EmergencyReplacement;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Party;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.terms.Source;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.TermsLint;
import org.subnotice.core.terms.TermsReading;
import org.subnotice.core.terms.TermsWarning;

/** Terms of contracts that nobody had in hand when this was written. */
class UnseenTermsTest {

  private static final String CLOUD =
      """
      id: cloud-host
      title: "A cloud host"
      authorisationModel: { value: GENERAL_WITH_OBJECTION, clause: "5.1" }
      objectionRight: { value: YES, clause: "5.2" }
      silenceMeans: { value: CLEARED, clause: "5.2" }
      noticeLead: { value: P90D, clause: "5.3" }
      objectionPeriod: { value: P10BD, clause: "5.4" }
      startEvent: { value: SENDING, clause: "5.4" }
      groundRequirement: { value: CLOSED_LIST, clause: "5.5" }
      closedGrounds:
        value: ["The subprocessor competes with the customer", "A law forbids its use"]
        clause: "5.5"
      onObjection: { value: [CONSULT, CURE, TERMINATE], clause: "5.6" }
      consultationPeriod: { value: P30D, clause: "5.6" }
      curePeriod: { value: P1M, clause: "5.6" }
      objectionLapsesAfter: { value: P60D, clause: "5.7" }
      mayTerminate: { value: [CONTROLLER], clause: "5.8" }
      terminationScope: { value: AFFECTED_SERVICE, clause: "5.8" }
      emergencyReplacement: { value: NOTICE_AFTERWARDS, clause: "5.9" }
      emergencyNotice: { value: P3D, clause: "5.9" }
      receiptCountedAt: { value: ALL, clause: "6" }
      zone: { value: Europe/Paris, clause: "9" }
      variants:
        - name: "Emergency"
          when: { emergency: true }
          noticeLead: { value: none, clause: "5.9" }
        - name: "Health data"
          when: { dataCategories: [health] }
          noticeLead: { value: P6M, clause: "5.10" }
        - name: "Backup service outside the EU"
          when: { services: [backup], outside: [EU] }
          noticeLead: { value: P12W, clause: "5.11" }
        - name: "EU or Switzerland"
          when: { within: [EU, CH] }
          noticeLead: { value: P30D, clause: "5.3" }
      """;

  private final ContractTerms terms = new YamlTermsReader().read(CLOUD).orRefuse();

  @Test
  void thirty_days_inside_and_ninety_outside() {
    assertLead(Circumstances.in("FR", "CH"), "P30D");
    assertLead(Circumstances.in("FR", "US"), "P90D");
    assertLead(Circumstances.in(), "P90D");
    assertLead(Circumstances.in("IS"), "P90D");
  }

  @Test
  void a_class_of_data_and_a_service_have_their_own_period() {
    assertLead(new Circumstances(Set.of("FR"), Set.of(), Set.of("health", "names"), false), "P6M");
    assertLead(new Circumstances(Set.of("US"), Set.of("backup"), Set.of(), false), "P12W");
    assertLead(new Circumstances(Set.of("US"), Set.of("mail"), Set.of(), false), "P90D");
  }

  @Test
  void an_emergency_needs_no_lead_and_a_notice_within_three_days() {
    AppliedTerms emergency =
        terms.applyingTo(new Circumstances(Set.of("FR"), Set.of(), Set.of("health"), true));

    assertThat(emergency.variant()).hasValue("Emergency");
    assertContract(emergency.noticeLead(), Optional.empty(), "5.9");
    assertContract(emergency.emergencyReplacement(), EmergencyReplacement.NOTICE_AFTERWARDS, "5.9");
    assertThat(emergency.emergencyNotice().value().text()).isEqualTo("P3D");
    assertThat(emergency.objectionRight().value()).isEqualTo(ObjectionRight.YES);
  }

  @Test
  void business_days_run_from_sending_at_whatever_hour() {
    var rules = terms.applyingTo(Circumstances.in("FR")).windowRules();

    assertThat(rules.period()).isEqualTo(new Period.BusinessDays(10));
    assertThat(rules.startEvent()).isEqualTo(StartEvent.SENDING);
    assertThat(rules.zone().getId()).isEqualTo("Europe/Paris");
  }

  @Test
  void an_objection_leads_to_talks_and_cure_and_lapses_after_sixty_days() {
    assertThat(terms.onObjection().value())
        .containsExactly(OnObjection.CONSULT, OnObjection.CURE, OnObjection.TERMINATE);
    assertContract(terms.consultationPeriod(), Optional.of(new Period.Days(30)), "5.6");
    assertContract(terms.curePeriod(), Optional.of(new Period.Months(1)), "5.6");
    assertContract(terms.objectionLapsesAfter(), Optional.of(new Period.Days(60)), "5.7");
    assertContract(terms.mayTerminate(), List.of(Party.CONTROLLER), "5.8");
    assertThat(terms.closedGrounds().value()).hasSize(2);
    assertContract(terms.receiptCountedAt(), ReceiptCounted.ALL, "6");
  }

  @Test
  void only_the_start_at_sending_is_worth_a_warning() {
    assertThat(TermsLint.of(terms))
        .extracting(TermsWarning::code)
        .containsExactly(Contradiction.STARTS_WITHOUT_RECEIPT);
  }

  @Test
  void json_is_read_as_well() {
    String json =
        """
        {"id": "as-json", "title": "As JSON",
         "objectionPeriod": {"value": "P2W", "clause": "§ 3"}, "onObjection": "notDefined"}
        """;

    ContractTerms read = new YamlTermsReader().read(json).orRefuse();

    assertContract(read.objectionPeriod(), new Period.Weeks(2), "§ 3");
  }

  @Test
  void negotiated_deviations_build_on_a_shipped_contract() {
    String deviation =
        """
        id: conbool-big-customer
        title: "Conbool with a big customer"
        basedOn: conbool-1.2
        objectionPeriod: { value: P30D, clause: "Side letter 2" }
        onObjection: notDefined
        """;

    TermsReading reading = new YamlTermsReader().read(deviation, CatalogueForTests.CATALOGUE);
    ContractTerms terms = reading.orRefuse();

    assertContract(terms.objectionPeriod(), new Period.Days(30), "Side letter 2");
    assertThat(terms.onObjection().source()).isEqualTo(Source.HOUSE_DEFAULT);
    assertContract(terms.paymentEndsOnStop(), true, "§ 7 Nr. 4");
    assertThat(terms.basedOn()).hasValue(new TermsId("conbool-1.2"));
    assertThat(terms.version()).isNotEqualTo(CatalogueForTests.terms("conbool-1.2").version());
    assertThat(reading)
        .isInstanceOfSatisfying(
            TermsReading.Readable.class,
            readable ->
                assertThat(readable.warnings())
                    .extracting(TermsWarning::code)
                    .contains(Contradiction.OBJECTION_OUTLASTS_LEAD));
  }

  private void assertLead(Circumstances circumstances, String period) {
    assertThat(terms.applyingTo(circumstances).noticeLead().value()).hasValue(Period.parse(period));
  }
}
