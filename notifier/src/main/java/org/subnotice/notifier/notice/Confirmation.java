package org.subnotice.notifier.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the declarant that a declaration has arrived, and anybody else that one was made; or what
 * the processor itself declares after the notice.
 *
 * @param declaredBy blank for a declaration of the processor
 * @param text as declared, blank when nothing was written
 * @param timely whether it was received before the end of the last day
 */
public record Confirmation(
    Declaration declaration,
    Processor processor,
    String agreementReference,
    String subprocessorName,
    String recipientName,
    String declaredBy,
    String text,
    Instant receivedAt,
    LocalDate lastDay,
    boolean timely,
    ZoneId zone,
    URI link,
    NoticeLanguage language) {

  /** The same line as the document's title. */
  public String subject() {
    return Words.in(language).say("confirmation.title", declaration, subprocessorName);
  }

  public Document document() {
    Words words = Words.in(language);
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph(words.say("greeting", recipientName)));
    blocks.add(paragraph(received(words)));
    if (declaration == Declaration.OBJECTION) {
      blocks.add(paragraph(timeliness(words)));
    }
    if (declaration == Declaration.MORE_TIME) {
      blocks.add(
          new Block.Emphasis(
              words.say("confirmation.new-end"), words.say("until", words.endOf(lastDay, zone))));
    }
    blocks.add(paragraph(words.say("confirmation.effect", declaration)));
    if (!declaration.byTheProcessor()) {
      blocks.add(paragraph(words.say("confirmation.declared", declaredBy)));
    }
    if (!text.isBlank()) {
      blocks.add(paragraph(words.say("confirmation.text")));
      blocks.add(new Block.Quote(text));
    }
    if (!declaration.byTheProcessor()) {
      blocks.add(new Block.Emphasis(words.say("confirmation.not-us"), notUs(words)));
    }
    blocks.add(new Block.Link(words.say("confirmation.page"), link));
    blocks.add(paragraph(processor.name() + ", " + processor.address()));
    return new Document(language, subject(), blocks);
  }

  private String received(Words words) {
    String moment = words.moment(receivedAt, zone);
    return words.say(
        "confirmation.received", declaration, subprocessorName, agreementReference, moment);
  }

  private String timeliness(Words words) {
    String key = timely ? "confirmation.timely" : "confirmation.late";
    return words.say(key, words.endOf(lastDay, zone));
  }

  private String notUs(Words words) {
    return words.say("confirmation.tell-us", processor.contact().email().value());
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(text);
  }
}
