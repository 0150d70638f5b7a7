package org.subnotice.infra.mail;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * Text beyond ASCII in a header (RFC 2047), each encoded word on a line of its own. The library
 * looks for its encoder's provider anew at each word, which costs more than all the rest of a mail.
 */
final class EncodedWords {

  private static final String START = "=?UTF-8?Q?";
  private static final String END = "?=";

  /** RFC 2047, 2. */
  private static final int LONGEST = 75;

  private static final int LINE = 76;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final StringJoiner words = new StringJoiner("\r\n ");
  private final StringBuilder word = new StringBuilder(START);

  private int limit;

  private EncodedWords(int used) {
    limit = Math.min(LONGEST, LINE - used);
  }

  /** Whether a header can carry the text as it is. */
  static boolean areNeeded(String text) {
    return !text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
  }

  /** {@code used} characters stand before it in its first line. */
  static String of(int used, String text) {
    var encoded = new EncodedWords(used);
    text.codePoints().forEach(encoded::add);
    return encoded.words.add(encoded.word + END).toString();
  }

  /** A character is never split between two words (RFC 2047, 5). */
  private void add(int codePoint) {
    String encoded = encoded(codePoint);
    if (word.length() + encoded.length() + END.length() > limit) {
      words.add(word + END);
      word.setLength(START.length());
      limit = LONGEST;
    }
    word.append(encoded);
  }

  /** What may stand for itself anywhere, a phrase included (RFC 2047, 5, 3). */
  private static String encoded(int codePoint) {
    if (codePoint == ' ') {
      return "_";
    }
    if (codePoint < 0x7f
        && (Character.isLetterOrDigit(codePoint) || "!*+-/".indexOf(codePoint) >= 0)) {
      return Character.toString(codePoint);
    }
    byte[] bytes = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
    var escaped = new StringBuilder();
    for (byte one : bytes) {
      escaped.append('=').append(HEX.toHexDigits(one));
    }
    return escaped.toString();
  }
}
