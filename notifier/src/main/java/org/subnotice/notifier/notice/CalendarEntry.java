package org.subnotice.notifier.notice;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last day as an entry for the recipient's calendar (RFC 5545), with a reminder before. */
record CalendarEntry(NoticeTemplate template) {

  private static final int OCTETS = 73;

  String text(SlotWords slots) {
    Words words = Words.in(template.language());
    return Stream.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Subnotice//Notice//" + template.language().tag().toUpperCase(Locale.ROOT),
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:" + slots.in(Slot.CALENDAR_ID),
            "DTSTAMP:" + slots.in(Slot.CALENDAR_STAMP),
            "DTSTART;VALUE=DATE:" + slots.in(Slot.CALENDAR_DAY),
            "DTEND;VALUE=DATE:" + slots.in(Slot.CALENDAR_NEXT_DAY),
            folded("SUMMARY:" + escaped(words.say("calendar.summary", template.title()))),
            folded("DESCRIPTION:" + escaped(words.say("calendar.description"))),
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            folded("DESCRIPTION:" + escaped(words.say("calendar.summary", template.title()))),
            "TRIGGER:-P2D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR")
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String escaped(String text) {
    return Visible.only(text)
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", " ");
  }

  /** A line has at most 75 octets; what follows begins with a blank. */
  private static String folded(String line) {
    StringBuilder all = new StringBuilder();
    int octets = 0;
    for (int point : line.codePoints().toArray()) {
      String one = Character.toString(point);
      int size = one.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        all.append("\n ");
        octets = 1;
      }
      all.append(one);
      octets += size;
    }
    return all.toString();
  }
}
