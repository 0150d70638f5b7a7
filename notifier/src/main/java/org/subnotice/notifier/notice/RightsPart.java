package org.subnotice.notifier.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the recipient may declare, how, until when, and what follows from it and from silence. */
record RightsPart(NoticeFacts facts, SlotWords slots, Words words, Medium medium) {

  List<Block> blocks() {
    return facts.kind() == NoticeKind.REMOVAL ? List.of() : rights();
  }

  private List<Block> rights() {
    Block heading = new Block.Heading(words.say("rights", terms().authorisation()));
    Stream<Block> before = Stream.of(heading, paragraph(basis()), paragraph(later()));
    Stream<Block> how =
        Stream.of(paragraph(words.say("how", terms().authorisation())), new Block.Items(ways()));
    Stream<Block> consequences =
        Stream.of(
                ground(),
                grounds(),
                Optional.of(silence()),
                Optional.of(onObjection()),
                after("consultation", particulars().consultation()),
                after("cure", particulars().cure()),
                after("lapses", particulars().lapses()),
                early(),
                lead())
            .flatMap(Optional::stream)
            .map(this::paragraph);
    return Stream.of(before, how, consequences).flatMap(part -> part).toList();
  }

  private AgreementTerms terms() {
    return facts.terms();
  }

  private Particulars particulars() {
    return terms().particulars();
  }

  private Block paragraph(String text) {
    return new Block.Paragraph(text);
  }

  private String basis() {
    String period = terms().objectionPeriod().in(words.language());
    String basis =
        words.say(
            "basis",
            terms().authorisation(),
            period,
            words.clause(terms().objectionClause()),
            words.say("start", particulars().start()));
    return terms().periodIsHouseRule() ? basis + " " + words.say("house-rule") : basis;
  }

  /**
   * The day is computed for receipt as expected; a later receipt must not cost the recipient a day.
   */
  private String later() {
    String lastDay = slots.in(Slot.END_OF_LAST_DAY);
    return words.say("later", particulars().start(), lastDay, slots.in(Slot.RECEIPT_DAY));
  }

  private List<String> ways() {
    Processor processor = facts.processor();
    return List.of(
        words.say("way.page", medium),
        words.say("way.mail", medium, processor.contact().email().value()),
        words.say("way.letter", processor.name(), processor.address()));
  }

  private Optional<String> ground() {
    return terms().authorisation() == Authorisation.SPECIFIC_PRIOR
        ? Optional.empty()
        : Optional.of(words.say("ground", terms().ground(), words.clause(terms().groundClause())));
  }

  private Optional<String> grounds() {
    return particulars().grounds().isEmpty()
        ? Optional.empty()
        : Optional.of(words.say("grounds", String.join("; ", particulars().grounds())));
  }

  private Optional<String> after(String key, Optional<InWords> period) {
    return period.map(length -> words.say(key, length.in(words.language())));
  }

  private String silence() {
    return words.say("silence", terms().silence());
  }

  private String onObjection() {
    String key =
        terms().authorisation() == Authorisation.SPECIFIC_PRIOR ? "on-refusal" : "on-objection";
    return words.say(key, terms().onObjection(), words.clause(terms().consequenceClause()));
  }

  private Optional<String> early() {
    return terms().earlyApprovalClause().map(clause -> words.say("early", clause));
  }

  private Optional<String> lead() {
    return terms()
        .leadTime()
        .map(lead -> words.say("lead", lead.period().in(words.language()), lead.clause()));
  }
}
