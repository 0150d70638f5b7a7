package org.subnotice.notifier.notice;

import java.util.List;

/**
 * What stands around the words of a notice that is sent as a letter.
 *
 * @param address the recipient's lines, at most six (DIN 5008)
 * @param sender name and address in one line
 * @param day of the letter, in words
 * @param enclosures documents that are enclosed
 */
record LetterHead(List<String> address, String sender, String day, List<String> enclosures) {

  private static final int MOST_LINES = 6;

  public LetterHead {
    address = address.stream().limit(MOST_LINES).toList();
    enclosures = List.copyOf(enclosures);
  }
}
