package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A processor for which a mail server's word is not enough. */
class ContestableReceiptStoryTest extends ContractStory {

  private String agreement;
  private Change change;

  @Override
  void agreements() {
    agreement = agreement("mainteny-2023-06-30", "STILL");
  }

  @Test
  @Order(1)
  void at_first_a_contestable_receipt_only_warns() {
    var settings = processor.dpo().get(processor.path() + "/settings").expecting(200).json();

    assertThat(settings.path("contestableReceipts").asString()).isEqualTo("WARN");
  }

  @Test
  @Order(2)
  void the_administrator_lets_it_bar_the_use() {
    processor
        .admin()
        .send(
            "PATCH",
            processor.path() + "/settings",
            "{\"contestableReceipts\":\"BLOCK\"}",
            "application/json")
        .expecting(200);
    change = processor.announced(Intention.addition(FIRST_OF_DECEMBER));
    change.awaits(agreement, "OPEN");

    subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

    assertThat(change.state(agreement)).isEqualTo("CLEARED");
    assertThat(processor.permits(change, agreement, AFTER_FOURTEEN_DAYS)).isFalse();
    change.firstUse(AFTER_FOURTEEN_DAYS, agreement).refused(409, "USE_NOT_PERMITTED");
  }

  @Test
  @Order(3)
  void a_named_person_accepts_the_receipt_and_the_history_says_who() {
    processor
        .approver()
        .post(
            change.windowPath(agreement) + "/receipt-acceptance",
            "{\"reason\":\"Der Kunde hat telefonisch bestätigt.\"}")
        .expecting(200);

    assertThat(processor.permits(change, agreement, AFTER_FOURTEEN_DAYS)).isTrue();
    assertThat(processor.reasons(change, agreement, AFTER_FOURTEEN_DAYS))
        .contains("RECEIPT_ACCEPTED");
    assertThat(processor.history("change=" + change.id() + "&type=ContestableReceiptAccepted"))
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.path("actor").asString()).isEqualTo(Processor.APPROVER));
  }
}
