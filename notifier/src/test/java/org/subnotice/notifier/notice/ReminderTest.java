package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.subnotice.notifier.notice.Reminder.Occasion;

class ReminderTest {

  @Test
  void names_the_last_day_in_words_and_what_silence_means() {
    assertThat(text(Occasion.LAST_DAY, true, Silence.CLEARED, NoticeLanguage.GERMAN))
        .contains("Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)")
        .contains("Geht bis zum Ablauf der Frist kein Einspruch ein")
        .contains("https://notices.example.org/n/abc");
  }

  @Test
  void says_of_itself_that_it_changes_no_period() {
    assertThat(text(Occasion.LAST_DAY, true, Silence.REFUSED, NoticeLanguage.GERMAN))
        .contains(
            "Sie ist keine neue Mitteilung und ändert keine Frist", "gilt sie als verweigert");
    assertThat(text(Occasion.ACKNOWLEDGEMENT, true, Silence.NO_EFFECT, NoticeLanguage.ENGLISH))
        .contains("It is no new notice and changes no period", "By that you neither approve");
  }

  @Test
  void promises_no_end_while_no_period_runs() {
    assertThat(text(Occasion.ACKNOWLEDGEMENT, false, Silence.CLEARED, NoticeLanguage.GERMAN))
        .contains("Ihre Frist beginnt, sobald der Empfang feststeht")
        .contains("Sie endet nicht vor dem Ablauf von Montag, 7. Dezember 2026");
  }

  private static String text(
      Occasion occasion, boolean running, Silence silence, NoticeLanguage language) {
    var reminder =
        new Reminder(
            occasion,
            NoticeExamples.PROCESSOR,
            "V-2024-0815",
            "Hetzner Online GmbH",
            "Frau Käufer",
            Instant.parse("2026-11-23T08:00:00Z"),
            LocalDate.of(2026, 12, 7),
            running,
            silence,
            ZoneId.of("Europe/Berlin"),
            URI.create("https://notices.example.org/n/abc"),
            language);
    return reminder.document().asText().replaceAll("\\s+", " ");
  }
}
