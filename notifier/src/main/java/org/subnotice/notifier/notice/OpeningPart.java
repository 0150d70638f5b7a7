package org.subnotice.notifier.notice;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/** What changes, until when the recipient can react, and where. */
record OpeningPart(NoticeFacts facts, SlotWords slots, Words words, Medium medium) {

  List<Block> blocks() {
    Stream<Block> common =
        Stream.of(new Block.Paragraph(introduction()), new Block.Paragraph(change()));
    Stream<Block> ahead =
        facts.terms().particulars().written() && medium == Medium.MAIL
            ? Stream.of(new Block.Paragraph(ahead()))
            : Stream.of();
    Stream<Block> emergency =
        facts.terms().particulars().usedAtOnce()
            ? Stream.of(new Block.Paragraph(words.say("emergency")))
            : Stream.of();
    Stream<Block> reaction =
        facts.kind() == NoticeKind.REMOVAL
            ? Stream.of(
                new Block.Emphasis(words.say("removal.label"), words.say("removal.information")),
                page())
            : Stream.of(deadline(), page(), new Block.Paragraph(words.say("no-click", medium)));
    return Stream.of(common, ahead, emergency, reaction).flatMap(part -> part).toList();
  }

  private String introduction() {
    return words.say(
        "introduction",
        facts.processor().name(),
        slots.in(Slot.CONTROLLER),
        facts.terms().title(),
        slots.in(Slot.REFERENCE));
  }

  private String change() {
    return words.say(
        "change",
        facts.kind(),
        words.known(facts.subprocessor().legalName()),
        facts.plannedFirstUse().map(words::day).orElseGet(() -> words.say("day-unknown")),
        facts.replaces().orElseGet(() -> words.say("unknown")));
  }

  /** A contract in written form is not met by a mail, and its period waits for the paper. */
  private String ahead() {
    boolean starts =
        facts.kind() != NoticeKind.REMOVAL
            && facts.terms().particulars().start() == PeriodStart.RECEIPT;
    return starts ? words.say("written") + " " + words.say("written.counts") : words.say("written");
  }

  private Block deadline() {
    return new Block.Emphasis(
        words.say("deadline", facts.terms().authorisation()),
        words.say("until", slots.in(Slot.END_OF_LAST_DAY)));
  }

  private Block page() {
    String link = slots.in(Slot.LINK);
    return link.contains(" ")
        ? new Block.Paragraph(words.say("page") + " " + link)
        : new Block.Link(words.say("page"), URI.create(link));
  }
}
