package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.subnotice.notifier.notice.NoticeExamples.BLUEID_ELSEWHERE;
import static org.subnotice.notifier.notice.NoticeExamples.CONBOOL;
import static org.subnotice.notifier.notice.NoticeLanguage.ENGLISH;
import static org.subnotice.notifier.notice.NoticeLanguage.GERMAN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.subnotice.core.wording.Letterhead;
import org.subnotice.core.wording.OwnWords;
import org.subnotice.core.wording.Wording;

/** What a processor says of its own stands around the fixed parts and never in their place. */
class OwnWordingTest {

  private static final Letterhead HEAD =
      new Letterhead(List.of("Conbool <GmbH>", "Amtsgericht Berlin, HRB 1"), "");
  private static final Wording WORDING =
      new Wording(
          HEAD,
          new OwnWords(
              "Liebe Kolleginnen bei {controller}, zu {agreement} und {subprocessor}:",
              "Danke für Ihr Vertrauen.",
              List.of("Erika & Beispiel", "Leiterin Datenschutz")),
          new OwnWords("A word before.", "A word after.", List.of("Erika Beispiel")));

  @ParameterizedTest
  @EnumSource
  void every_fixed_part_stays_in_its_place(NoticeKind kind) {
    for (var language : NoticeLanguage.values()) {
      for (var terms : List.of(CONBOOL, BLUEID_ELSEWHERE)) {
        var facts = NoticeExamples.facts(kind, terms);
        var fixed = new Notice(facts, NoticeExamples.slots(language));
        var own = new Notice(NoticeExamples.in(WORDING, facts), NoticeExamples.slots(language));

        assertAround(own.document(), fixed.document());
        assertAround(own.letter(), fixed.letter());
        assertThat(own.subject()).isEqualTo(fixed.subject());
        assertThat(own.document().title()).isEqualTo(fixed.document().title());
        assertThat(own.calendar()).isEqualTo(fixed.calendar());
      }
    }
  }

  /** After the greeting, and after everything else. */
  private static void assertAround(Document own, Document fixed) {
    int opening = 1;
    assertThat(own.blocks().getFirst()).isEqualTo(fixed.blocks().getFirst());
    assertThat(own.blocks().subList(opening + 1, opening + fixed.blocks().size()))
        .isEqualTo(fixed.blocks().subList(1, fixed.blocks().size()));
  }

  @Test
  void a_mail_ends_with_who_signs_and_who_writes() {
    String text = notice(GERMAN).document().asText();
    assertThat(text)
        .endsWith(
            """

            Danke für Ihr Vertrauen.

            Erika & Beispiel
            Leiterin Datenschutz

            Conbool <GmbH>
            Amtsgericht Berlin, HRB 1
            """);
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "Guten Tag Frau Käufer, Liebe Kolleginnen bei Stadtwerke Musterstadt GmbH, zu"
                + " V-2024-0815 und Hetzner Online GmbH: Conbool GmbH verarbeitet");
    assertThat(notice(GERMAN).document().asHtml())
        .contains("<p>Erika &amp; Beispiel<br/>\nLeiterin Datenschutz</p>", "Conbool &lt;GmbH&gt;");
    assertThat(notice(ENGLISH).document().asText())
        .contains("A word before.", "A word after.\n\nErika Beispiel\n\nConbool <GmbH>")
        .doesNotContain("Kolleginnen");
  }

  @Test
  void what_a_placeholder_stands_for_is_no_placeholder_itself() {
    var words = new OwnWords("{controller} {nobody}", "", List.of());
    var facts = NoticeExamples.facts(NoticeKind.ADDITION, CONBOOL);
    var slots = NoticeExamples.slots(GERMAN);
    var hostile =
        new NoticeSlots(
            slots.agreementReference(),
            "{agreement} AG",
            slots.recipientName(),
            slots.link(),
            slots.receiptDay(),
            slots.lastDay(),
            slots.closesAt(),
            slots.zone(),
            slots.preparedAt(),
            GERMAN);
    var wording = new Wording(Letterhead.NONE, words, OwnWords.NONE);

    assertThat(new Notice(NoticeExamples.in(wording, facts), hostile).document().asText())
        .contains("{agreement} AG {nobody}\n");
  }

  private static Notice notice(NoticeLanguage language) {
    var facts = NoticeExamples.facts(NoticeKind.ADDITION, CONBOOL);
    return new Notice(NoticeExamples.in(WORDING, facts), NoticeExamples.slots(language));
  }
}
