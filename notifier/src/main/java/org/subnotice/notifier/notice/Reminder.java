package org.subnotice.notifier.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reminds one contact of a notice that she has had. It says of itself that it changes no period.
 *
 * @param running whether the period runs; otherwise the last day is the earliest one possible
 */
public record Reminder(
    Occasion occasion,
    Processor processor,
    String agreementReference,
    String subprocessorName,
    String recipientName,
    Instant noticeSentAt,
    LocalDate lastDay,
    boolean running,
    Silence silence,
    ZoneId zone,
    URI link,
    NoticeLanguage language) {

  /** Why somebody is reminded. */
  public enum Occasion {
    LAST_DAY,
    ACKNOWLEDGEMENT
  }

  /** The same line as the document's title. */
  public String subject() {
    Words words = Words.in(language);
    return words.say("reminder.title", occasion, subprocessorName, words.weekday(lastDay));
  }

  public Document document() {
    Words words = Words.in(language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(words.say("greeting", recipientName)));
    blocks.add(paragraph(about(words)));
    blocks.add(paragraph(words.say("reminder.what", occasion)));
    blocks.add(new Block.Emphasis(words.say("reminder.last-day", key()), end(words)));
    blocks.add(paragraph(words.say("silence", silence)));
    blocks.add(paragraph(words.say("reminder.changes-nothing")));
    blocks.add(new Block.Link(words.say("page"), link));
    blocks.add(paragraph(words.say("no-click", Medium.MAIL)));
    blocks.add(paragraph(processor.name() + ", " + processor.address()));
    return new Document(language, subject(), blocks);
  }

  private String about(Words words) {
    return words.say(
        "reminder.about", subprocessorName, agreementReference, words.moment(noticeSentAt, zone));
  }

  private Running key() {
    return running ? Running.YES : Running.NO;
  }

  private String end(Words words) {
    return words.say("reminder.end", key(), words.endOf(lastDay, zone));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text);
  }

  private enum Running {
    YES,
    NO
  }
}
