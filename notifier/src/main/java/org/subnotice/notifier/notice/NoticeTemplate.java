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
    Words words = Words.in(language);
    List<Block> blocks =
        Stream.of(
                new OpeningPart(facts, slots, words).blocks(),
                new RightsPart(facts, slots, words).blocks(),
                new SubprocessorPart(facts, words).blocks(),
                new SenderPart(facts, slots, words).blocks())
            .flatMap(List::stream)
            .toList();
    return new Document(language, title(), blocks);
  }

  /** The last day for a calendar, with marks; none for what is only told. */
  public Optional<String> calendar(Marking marking) {
    return facts.kind() == NoticeKind.REMOVAL
        ? Optional.empty()
        : Optional.of(new CalendarEntry(this).text(SlotWords.marked(marking)));
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
