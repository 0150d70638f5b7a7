package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ConfirmationTest {

  @Test
  void says_when_an_objection_arrived_and_that_it_is_in_time() {
    assertThat(text(Declaration.OBJECTION, true, NoticeLanguage.GERMAN))
        .contains("am Montag, 7. Dezember 2026, 23:59:59 Uhr (Europe/Berlin).")
        .contains("Der Einspruch ist rechtzeitig.")
        .contains("Das waren nicht Sie?", "datenschutz@conbool.example")
        .contains("> Wir haben Bedenken.");
  }

  @Test
  void a_late_objection_is_recorded_all_the_same() {
    assertThat(text(Declaration.OBJECTION, false, NoticeLanguage.GERMAN))
        .contains("nach dem Ende der Frist eingegangen", "dennoch aufgenommen")
        .doesNotContain("rechtzeitig");
    assertThat(text(Declaration.OBJECTION, false, NoticeLanguage.ENGLISH))
        .contains("after the end of the period", "recorded it nevertheless");
  }

  @Test
  void an_acknowledgement_neither_approves_nor_waives() {
    assertThat(text(Declaration.ACKNOWLEDGEMENT, true, NoticeLanguage.GERMAN))
        .contains("weder zugestimmt noch auf einen Einspruch verzichtet");
  }

  @Test
  void an_approval_is_not_called_an_objection() {
    assertThat(text(Declaration.APPROVAL, true, NoticeLanguage.GERMAN))
        .contains("Ihre Zustimmung")
        .doesNotContain("Einspruch");
  }

  static Confirmation confirmation(
      Declaration declaration, boolean timely, NoticeLanguage language) {
    return new Confirmation(
        declaration,
        NoticeExamples.PROCESSOR,
        "V-2024-0815",
        "Hetzner Online GmbH",
        "Frau Käufer",
        "Karla Käufer",
        "Wir haben Bedenken.\n\nSiehe Anlage 3.",
        Instant.parse("2026-12-07T22:59:59Z"),
        LocalDate.of(2026, 12, 7),
        timely,
        ZoneId.of("Europe/Berlin"),
        URI.create("https://notices.example.org/n/abc"),
        language);
  }

  private static String text(Declaration declaration, boolean timely, NoticeLanguage language) {
    return confirmation(declaration, timely, language).document().asText().replaceAll("\\s+", " ");
  }
}
