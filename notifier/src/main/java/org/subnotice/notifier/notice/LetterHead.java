package org.subnotice.notifier.notice;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the words of a notice that is sent as a letter.
 *
 * @param paper the lines of the processor's letterhead
 * @param returnLine where the letter goes back to, in one line
 * @param address the recipient's lines, at most six (DIN 5008)
 * @param day of the letter, in words
 * @param signature who signs
 * @param enclosures documents that are enclosed
 */
record LetterHead(
    List<String> paper,
    String returnLine,
    List<String> address,
    String day,
    List<String> signature,
    List<String> enclosures) {

  private static final int MOST_LINES = 6;

  public LetterHead {
    paper = List.copyOf(paper);
    address = address.stream().limit(MOST_LINES).toList();
    signature = List.copyOf(signature);
    enclosures = List.copyOf(enclosures);
  }

  /** {@code address} is that of the controller, below its name and the contact's. */
  static LetterHead of(NoticeFacts facts, NoticeSlots slots, List<String> address) {
    var sender = facts.processor();
    var own = facts.wording();
    String returnLine = own.letterhead().returnLine();
    return new LetterHead(
        own.letterhead().lines(),
        returnLine.isEmpty() ? sender.name() + " · " + sender.address() : returnLine,
        Stream.concat(Stream.of(slots.controllerName(), slots.recipientName()), address.stream())
            .toList(),
        Words.in(slots.language()).day(slots.preparedAt().atZone(slots.zone()).toLocalDate()),
        OwnPart.words(own, slots.language()).signature(),
        facts.safeguards().dueDiligence());
  }
}
