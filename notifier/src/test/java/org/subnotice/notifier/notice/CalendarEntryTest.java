package org.subnotice.notifier.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {

  private static final NoticeTemplate TEMPLATE =
      new NoticeTemplate(
          NoticeExamples.facts(NoticeKind.ADDITION, NoticeExamples.MAINTENY),
          NoticeLanguage.GERMAN);
  private static final NoticeSlots SLOTS = NoticeExamples.slots(NoticeLanguage.GERMAN);

  @Test
  void it_names_the_whole_last_day_and_no_hour() {
    assertThat(new CalendarEntry(TEMPLATE).text(SLOTS.words()))
        .startsWith("BEGIN:VCALENDAR\nVERSION:2.0\n")
        .contains("DTSTART;VALUE=DATE:20261207\nDTEND;VALUE=DATE:20261208\n")
        .contains("DTSTAMP:20261123T090000Z\n")
        .endsWith("END:VEVENT\nEND:VCALENDAR\n");
  }

  @Test
  void it_does_not_give_the_link_away() {
    assertThat(new CalendarEntry(TEMPLATE).text(SLOTS.words())).doesNotContain("tttt");
  }

  @Test
  void no_line_is_longer_than_the_format_allows() {
    assertThat(new CalendarEntry(TEMPLATE).text(SLOTS.words()).lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void what_is_only_told_has_none() {
    var removal =
        new NoticeTemplate(
            NoticeExamples.facts(NoticeKind.REMOVAL, NoticeExamples.MAINTENY),
            NoticeLanguage.GERMAN);
    assertThat(removal.calendar(Marking.unguessable())).isEmpty();
  }
}
