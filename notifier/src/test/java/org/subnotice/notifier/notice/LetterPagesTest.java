package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.notifier.notice.NoticeExamples.BLUEID_IN_EUROPE;
import static org.subnotice.notifier.notice.NoticeLanguage.ENGLISH;
import static org.subnotice.notifier.notice.NoticeLanguage.GERMAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.wording.Letterhead;
import org.subnotice.core.wording.OwnWords;
import org.subnotice.core.wording.Wording;

class LetterPagesTest {

  private static final List<String> ADDRESS = List.of("Am <Kai> 1", "20457 Hamburg");
  private static final Wording WORDING =
      new Wording(
          new Letterhead(List.of("Conbool GmbH", "HRB 1"), "Conbool · 10115 Berlin"),
          new OwnWords("", "Mit Dank.", List.of("Erika Beispiel")),
          OwnWords.NONE);

  @Test
  void a_letter_names_address_mail_and_page_and_nothing_that_paper_cannot_do() {
    String letter = page(Wording.NONE, GERMAN);
    assertThat(letter)
        .contains("durch eine E-Mail an datenschutz@conbool.example")
        .contains("durch einen Brief an Conbool GmbH, Musterweg 1, 10115 Berlin")
        .contains("https://notices.example.org/n/", "(Adresse oben)")
        .doesNotContain("Antwort auf diese E-Mail", "Link", "Öffnen des");
    assertThat(page(Wording.NONE, ENGLISH))
        .contains("by e-mail to datenschutz@conbool.example")
        .doesNotContain("replying", "click", "link above");
  }

  @Test
  void the_address_field_has_controller_contact_and_address_below_the_way_back() {
    assertThat(page(Wording.NONE, GERMAN))
        .contains("<div class=\"back\">Conbool GmbH · Musterweg 1, 10115 Berlin</div>")
        .contains(
            "<div class=\"lines\">Stadtwerke Musterstadt GmbH<br/>Frau Käufer<br/>"
                + "Am &lt;Kai&gt; 1<br/>20457 Hamburg</div>");
  }

  @Test
  void the_letterhead_stands_above_and_who_signs_below_the_line() {
    String letter = page(WORDING, GERMAN);
    assertThat(letter)
        .contains("<div class=\"paper\">Conbool GmbH<br/>HRB 1</div>")
        .contains("<div class=\"back\">Conbool · 10115 Berlin</div>")
        .containsSubsequence(
            "<p>Mit Dank.</p>", "Unterschrift</div><div>Erika Beispiel</div>", "Anlagen");
    assertThat(letter.split("Erika Beispiel", -1)).hasSize(2 + 1);
  }

  @Test
  void a_mail_ahead_of_a_letter_says_that_the_signed_one_counts() {
    var terms = BLUEID_IN_EUROPE;
    var none = Particulars.NONE;
    var written =
        new AgreementTerms(
            terms.title(),
            terms.authorisation(),
            terms.objectionPeriod(),
            terms.objectionClause(),
            terms.periodIsHouseRule(),
            terms.leadTime(),
            terms.ground(),
            terms.groundClause(),
            terms.silence(),
            terms.onObjection(),
            terms.consequenceClause(),
            terms.earlyApprovalClause(),
            new Particulars(
                none.start(),
                none.grounds(),
                none.consultation(),
                none.cure(),
                none.lapses(),
                true,
                false));
    var notice = NoticeExamples.notice(NoticeKind.ADDITION, written, GERMAN);

    assertThat(notice.document().asText().replaceAll("\\s+", " "))
        .contains("diese E-Mail informiert Sie vorab. Für die Frist zählt der Zugang der");
    assertThat(notice.letter().asText()).doesNotContain("diese E-Mail", "vorab");
    var removal = NoticeExamples.notice(NoticeKind.REMOVAL, written, GERMAN);
    assertThat(removal.document().asText()).contains("vorab").doesNotContain("Für die Frist");
  }

  private static String page(Wording wording, NoticeLanguage language) {
    var facts = NoticeExamples.facts(NoticeKind.ADDITION, BLUEID_IN_EUROPE);
    var slots = NoticeExamples.slots(language);
    return LetterPages.of(
        List.of(LetterPages.letter(NoticeExamples.in(wording, facts), slots, ADDRESS)));
  }
}
