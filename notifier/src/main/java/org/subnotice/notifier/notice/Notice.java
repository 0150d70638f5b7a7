package org.subnotice.notifier.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notice of an intended change: all that Art. 28(2) GDPR and the agreement want told. */
public record Notice(NoticeFacts facts, NoticeSlots slots) {

  /** One line that names the change and the last day. */
  public String subject() {
    Words words = Words.in(slots.language());
    return words.say("subject." + way(), title(words), words.day(slots.lastDay()));
  }

  public Document document() {
    Words words = Words.in(slots.language());
    List<Block> blocks =
        Stream.of(
                new OpeningPart(facts, slots, words).blocks(),
                new RightsPart(facts, slots, words).blocks(),
                new SubprocessorPart(facts, words).blocks(),
                new SenderPart(facts, slots, words).blocks())
            .flatMap(List::stream)
            .toList();
    return new Document(slots.language(), title(words), blocks);
  }

  private String title(Words words) {
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
