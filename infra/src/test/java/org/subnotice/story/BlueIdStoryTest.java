package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * BlueID, AVV v2.0 (001): inside the EU information in written form, outside it prior consent; the
 * examination is presented unasked; no right to object but the one of the statute.
 */
class BlueIdStoryTest extends ContractStory {

  private static final LocalDate FEBRUARY = LocalDate.parse("2027-02-01");

  private String informed;
  private String objector;
  private Change inside;
  private Change outside;

  @Override
  void agreements() {
    informed = agreement("blueid-2.0", "INFO");
    objector = agreement("blueid-2.0", "NEIN");
  }

  @Test
  @Order(1)
  void clause_7_5_s_2_without_a_documented_examination_nothing_can_be_announced() {
    var undocumented = processor.draft(Intention.addition(FEBRUARY).withoutDueDiligence());
    undocumented.approve();

    assertThat(texts(undocumented.plan().path("missing"))).isNotEmpty();
    processor
        .editor()
        .post(undocumented.path() + "/announcement", "{}")
        .refused(409, "DOSSIER_INCOMPLETE");
  }

  @Test
  @Order(2)
  void clause_7_2_with_1_3_a_mail_opens_nothing_because_the_contract_wants_written_form() {
    inside = processor.announced(Intention.addition(FEBRUARY));

    var window = inside.awaits(informed, "NOTICE_SENT");

    assertThat(window.path("form").asString()).isEqualTo("SCHRIFTFORM_126");
    assertThat(window.path("closesAt").isNull()).isTrue();
    subnotice.moveClockTo(subnotice.now().plusSeconds(86_400));
    assertThat(inside.state(informed)).isEqualTo("NOTICE_SENT");
    assertThat(processor.reasons(inside, informed, FEBRUARY)).contains("NOTICE_NOT_RECEIVED");
  }

  @Test
  @Order(3)
  void an_acknowledgement_by_the_link_is_no_written_form_either() {
    var page = page("INFO");
    page.send("acknowledgement", "Karl INFO", "", page.nonce()).expecting(303);

    assertThat(inside.state(informed)).isEqualTo("NOTICE_SENT");
  }

  @Test
  @Order(4)
  void the_letter_that_was_delivered_informs_and_the_period_is_a_house_rule() {
    for (String agreement : new String[] {informed, objector}) {
      inside.receiptOfTheLetter(agreement, "2026-11-24T07:30:00Z").expecting(201);
    }

    var window = inside.window(informed);
    assertThat(window.path("state").asString()).isEqualTo("INFORMED");
    assertThat(window.path("receipt").path("tier").asString()).isEqualTo("T4");
    assertThat(window.path("computation").path("lastDay").asString()).isEqualTo("2026-12-08");
  }

  @Test
  @Order(5)
  void art_28_2_gdpr_gives_the_objection_that_the_contract_does_not_have() {
    page("NEIN").object("Karl NEIN", "Unser Mutterhaus verbietet es.").expecting(303);

    var objection = inside.window(objector).path("objections").get(0);
    assertThat(texts(objection.path("flags"))).containsExactly("STATUTORY");
    assertThat(inside.state(objector)).isEqualTo("OBJECTED");
  }

  @Test
  @Order(6)
  void clause_7_2_s_1_inside_the_eu_no_consent_is_needed() {
    subnotice.moveClockTo(Instant.parse("2026-12-08T23:00:00Z"));

    assertThat(inside.state(informed)).isEqualTo("CLEARED");
    assertThat(processor.reasons(inside, informed, FEBRUARY)).contains("INFORMATION_GIVEN");
    assertThat(processor.permits(inside, informed, FEBRUARY)).isTrue();
    assertThat(processor.permits(inside, objector, FEBRUARY)).isFalse();
  }

  @Test
  @Order(7)
  void clause_7_6_outside_the_eu_the_guarantees_are_named_and_consent_comes_first() {
    var nameless = Intention.addition(FEBRUARY).inTheUnitedStates("", "2027-06-30");
    assertThat(texts(processor.draft(nameless).planFor(informed).path("missing"))).isNotEmpty();

    outside =
        processor.announced(
            Intention.addition(FEBRUARY).inTheUnitedStates("DPF certificate", "2027-06-30"));
    outside.awaits(informed, "NOTICE_SENT");
    outside.receiptOfTheLetter(informed, "2026-12-08T23:00:00Z").expecting(201);
    outside.receiptOfTheLetter(objector, "2026-12-08T23:00:00Z").expecting(201);

    assertThat(outside.state(informed)).isEqualTo("AWAITING_APPROVAL");
  }

  @Test
  @Order(8)
  void clause_7_6_silence_is_no_consent() {
    var page = subnotice.notice(mailbox("INFO").mails().getFirst());
    page.approve("Karl INFO").expecting(303);
    subnotice.moveClockTo(subnotice.now().plusSeconds(40L * 86_400));

    assertThat(outside.state(informed)).isEqualTo("APPROVED");
    assertThat(outside.state(objector)).isEqualTo("REFUSED");
    assertThat(processor.permits(outside, objector, FEBRUARY)).isFalse();
  }

  @Test
  @Order(9)
  void the_consent_ends_where_the_basis_of_the_transfer_ends() {
    assertThat(processor.permits(outside, informed, FEBRUARY)).isTrue();
    assertThat(processor.reasons(outside, informed, LocalDate.parse("2027-07-01")))
        .contains("TRANSFER_BASIS_EXPIRED");
  }

  @Test
  @Order(10)
  void clause_10_2_a_removal_needs_no_window_and_ends_the_change_that_it_undoes() {
    subnotice.moveClockTo(FEBRUARY.atStartOfDay(ZoneOffset.UTC).toInstant());
    inside.firstUse(FEBRUARY, informed).expecting(200);
    assertThat(inside.state()).isEqualTo("IN_USE");

    var removal = processor.announced(Intention.removalOf(inside.engagement(), FEBRUARY));
    removal.awaits(informed, "NOTICE_SENT");
    removal.receiptOfTheLetter(informed, FEBRUARY + "T00:00:00Z").expecting(201);
    assertThat(removal.state(informed)).isEqualTo("CLEARED");
    removal.firstUse(FEBRUARY, informed).expecting(200);

    String state = Subnotice.until(() -> inside.state(), "RETIRED"::equals);
    assertThat(state).isEqualTo("RETIRED");
    assertThat(processor.permits(inside, informed, FEBRUARY)).isFalse();
  }
}
