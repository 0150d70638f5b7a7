package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.notifier.notice.NoticeLanguage.ENGLISH;
import static org.subnotice.notifier.notice.NoticeLanguage.GERMAN;

import org.junit.jupiter.api.Test;

class NoticeTest {

  @Test
  void says_the_last_day_as_a_person_would() {
    assertThat(text(NoticeExamples.CONBOOL, GERMAN))
        .contains(
            "\nSie können Einspruch erheben\n"
                + "bis einschließlich Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)\n")
        .doesNotContain("08.12", "8. Dezember");
    assertThat(text(NoticeExamples.CONBOOL, ENGLISH))
        .contains(
            "\nYou may object\n"
                + "up to and including Monday, 7 December 2026, 24:00 (Europe/Berlin)\n");
  }

  @Test
  void a_later_receipt_lengthens_the_period_and_the_notice_says_so() {
    assertThat(oneLine(NoticeExamples.CONBOOL, GERMAN))
        .contains("für einen Zugang am 23. November 2026 berechnet")
        .contains("geht Ihnen diese Mitteilung später zu, endet die Frist entsprechend später");
  }

  @Test
  void names_all_that_a_lawful_notice_contains() {
    assertThat(oneLine(NoticeExamples.CONBOOL, GERMAN))
        .contains("Conbool GmbH", "V-2024-0815", "Auftragsverarbeitungsvertrag v1.2")
        .contains("Stadtwerke Musterstadt GmbH", "Art der Änderung: Ersetzung", "Alte Cloud AG")
        .contains("Hetzner Online GmbH", "Industriestraße 25", "Deutschland", "Team Privacy")
        .contains("Hosting", "Betrieb der Server", "Speichern und Übertragen", "Stammdaten")
        .contains("Beschäftigte", "wir die Anwendung", "Falkenstein, DE", "Fernzugriff aus: USA")
        .contains("Angemessenheitsbeschluss", "30. Juni 2027", "Zertifizierung", "auf Anfrage an")
        .contains(
            "ISO/IEC 27001",
            "Pruefbericht.pdf",
            "Kabelnetz GmbH, Ring 1, 1010 Wien (Österreich): Anbindung")
        .contains("Dienstag, 15. Dezember 2026", "version=17", "ab".repeat(32), "Dr. Max Schutz")
        .contains("sachlichen Grund (§ 7 Nr. 3)", "Wenn Sie schweigen", "Wenn Sie Einspruch")
        .contains("Antwort auf diese E-Mail", "Brief an Conbool GmbH, Musterweg 1")
        .contains("Das bloße Öffnen des Links bewirkt nichts");
    assertThat(oneLine(NoticeExamples.CONBOOL, ENGLISH))
        .contains("no click on a link alone objects or approves");
  }

  @Test
  void offers_early_approval_only_where_the_contract_has_it() {
    assertThat(oneLine(NoticeExamples.MAINTENY, GERMAN))
        .contains("schon vor Ablauf der Frist zustimmen (§ 9 Nr. 1 Satz 5)");
    assertThat(oneLine(NoticeExamples.CONBOOL, GERMAN)).doesNotContain("vorher zustimmen");
    assertThat(oneLine(NoticeExamples.CONBOOL, ENGLISH)).doesNotContain("approve earlier");
  }

  @Test
  void tells_the_lead_time_only_where_the_contract_has_one() {
    assertThat(oneLine(NoticeExamples.CONBOOL, GERMAN))
        .contains("in jedem Fall mindestens 14 Tage (§ 7 Nr. 1)");
    assertThat(oneLine(NoticeExamples.MAINTENY, GERMAN)).doesNotContain("Vorlaufzeit");
  }

  @Test
  void tells_each_contract_its_own_consequence_of_an_objection() {
    assertThat(oneLine(NoticeExamples.CONBOOL, GERMAN))
        .contains("stellen, wenn uns das nicht zumutbar ist, die betroffene Leistung")
        .contains("(§ 7 Nr. 4). Für eine eingestellte Leistung müssen Sie");
    assertThat(oneLine(NoticeExamples.MAINTENY, GERMAN))
        .contains("bis wir mit Ihnen eine Lösung gefunden haben.");
  }

  @Test
  void an_inform_only_contract_still_leaves_the_statutory_objection() {
    assertThat(oneLine(NoticeExamples.BLUEID_IN_EUROPE, GERMAN))
        .contains("ein Einspruchsrecht regelt er nicht. Art. 28 Abs. 2 DSGVO gibt Ihnen")
        .contains("steht nicht in Ihrem Vertrag; wir haben sie selbst festgelegt")
        .contains("Wir verstehen Ihr Schweigen nicht als Erklärung");
  }

  @Test
  void where_approval_is_needed_silence_is_refusal_and_nobody_is_asked_to_object() {
    assertThat(oneLine(NoticeExamples.BLUEID_ELSEWHERE, GERMAN))
        .contains("nur mit Ihrer vorherigen Genehmigung zulässig")
        .contains("gilt sie als verweigert", "Wenn Sie ablehnen")
        .doesNotContain("Einspruch erheben");
  }

  @Test
  void a_removal_is_for_information_and_opens_no_period() {
    Notice removal = NoticeExamples.notice(NoticeKind.REMOVAL, NoticeExamples.CONBOOL, GERMAN);
    assertThat(oneLine(removal.document().asText()))
        .contains("eine Frist läuft nicht", "zurückgegeben oder gelöscht")
        .doesNotContain("Einspruch");
    assertThat(removal.subject())
        .isEqualTo(
            "Ende des Einsatzes eines Unterauftragsverarbeiters: Hetzner Online GmbH"
                + " – zur Information");
  }

  @Test
  void the_subject_names_the_change_and_the_last_day() {
    assertThat(NoticeExamples.notice(NoticeKind.ADDITION, NoticeExamples.CONBOOL, GERMAN).subject())
        .isEqualTo(
            "Neuer Unterauftragsverarbeiter: Hetzner Online GmbH"
                + " – Einspruch möglich bis einschließlich 7. Dezember 2026");
  }

  private static String oneLine(AgreementTerms terms, NoticeLanguage language) {
    return oneLine(text(terms, language));
  }

  private static String text(AgreementTerms terms, NoticeLanguage language) {
    return NoticeExamples.notice(NoticeKind.REPLACEMENT, terms, language).document().asText();
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
