package org.subnotice.notifier.notice;

import java.util.ArrayList;
import java.util.List;
import org.subnotice.notifier.notice.Block.Fact;

/** Where the list stands, who sends the notice and whom to ask. */
record SenderPart(NoticeFacts facts, SlotWords slots, Words words) {

  List<Block> blocks() {
    return List.of(
        new Block.Heading(words.say("heading.register")),
        new Block.Link(words.say("register.link"), facts.register().link()),
        new Block.Facts(List.of(fact("content-hash", words.known(facts.register().contentHash())))),
        new Block.Heading(words.say("heading.sender")),
        new Block.Facts(sender()));
  }

  private List<Fact> sender() {
    Processor processor = facts.processor();
    List<Fact> rows = new ArrayList<>();
    rows.add(fact("processor", processor.name()));
    rows.add(fact("address", words.known(processor.address())));
    rows.add(fact("contact", contact(processor.contact())));
    processor
        .dataProtectionOfficer()
        .ifPresent(officer -> rows.add(fact("officer", contact(officer))));
    rows.add(fact("controller", slots.in(Slot.CONTROLLER)));
    rows.add(fact("agreement", facts.terms().title()));
    rows.add(fact("reference", slots.in(Slot.REFERENCE)));
    rows.add(fact("change-id", facts.changeId()));
    rows.add(fact("prepared", slots.in(Slot.PREPARED)));
    return rows;
  }

  private String contact(Contact contact) {
    return contact.name() + ", " + contact.email();
  }

  private Fact fact(String key, String value) {
    return new Fact(words.say("fact." + key), value);
  }
}
