package org.subnotice.notifier.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What all recipients of one change under the same terms read, in one language. */
public record NoticeTemplate(NoticeFacts facts, NoticeLanguage language) {

  /** With a mark in every slot. */
  public Document document(Marking marking) {
    return document(SlotWords.marked(marking));
  }

  /** Without any recipient's words: where they belong it points to the mail. */
  public Document forAll() {
    return document(SlotWords.elsewhere(Words.in(language)));
  }

  Document document(SlotWords slots) {
    return document(slots, Medium.MAIL);
  }

  /** The fixed parts in their order, and what is the processor's own before and after them. */
  Document document(SlotWords slots, Medium medium) {
    Words words = Words.in(language);
    var own = new OwnPart(facts, slots, language);
    List<Block> blocks =
        Stream.of(
                List.<Block>of(greeting(slots, words)),
                own.opening(),
                new OpeningPart(facts, slots, words, medium).blocks(),
                new RightsPart(facts, slots, words, medium).blocks(),
                new SubprocessorPart(facts, words).blocks(),
                new SenderPart(facts, slots, words).blocks(),
                own.closing(medium))
            .flatMap(List::stream)
            .toList();
    return new Document(language, title(), blocks);
  }

  private static Block greeting(SlotWords slots, Words words) {
    return new Block.Paragraph(words.say("greeting", slots.in(Slot.RECIPIENT)));
  }

  /** The last day for a calendar, with marks; none for what is only told. */
  public Optional<String> calendar(Marking marking) {
    return calendar(SlotWords.marked(marking));
  }

  Optional<String> calendar(SlotWords slots) {
    return facts.kind() == NoticeKind.REMOVAL
        ? Optional.empty()
        : Optional.of(new CalendarEntry(this).text(slots));
  }

  /** One line that names the change and the last day. */
  public String subject(SlotWords slots) {
    return Words.in(language).say("subject." + way(), title(), slots.in(Slot.LAST_DAY));
  }

  String title() {
    Words words = Words.in(language);
    String name = words.known(facts.subprocessor().legalName());
    return words.say("title", facts.kind(), name, facts.replaces().orElse(words.say("unknown")));
  }

  private String way() {
    Optional<Authorisation> decision =
        Optional.of(facts.terms().authorisation())
            .filter(any -> facts.kind() != NoticeKind.REMOVAL);
    return decision.map(Enum::name).orElse("REMOVAL");
  }
}
