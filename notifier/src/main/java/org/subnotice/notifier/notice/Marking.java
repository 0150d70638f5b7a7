package org.subnotice.notifier.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Marks slots while a text is rendered. A mark is one word of letters and digits, which no
 * rendering changes, and nobody can guess it, so no text of a stranger becomes a slot.
 */
public final class Marking {

  private static final char FIRST = 'a';

  private final String secret;
  private final Pattern mark;

  private Marking(String secret) {
    this.secret = secret;
    mark = Pattern.compile("Q" + secret + "([a-z])x*Q");
  }

  public static Marking unguessable() {
    return new Marking(UUID.randomUUID().toString().replace("-", "").substring(0, 12));
  }

  /** About as long as the words that will stand in its place. */
  public String mark(Slot slot) {
    String begin = "Q" + secret + (char) (FIRST + slot.ordinal());
    return begin + "x".repeat(Math.max(0, slot.usualLength() - begin.length() - 1)) + "Q";
  }

  /** The text taken apart at its marks. */
  public List<Piece> pieces(String marked) {
    var pieces = new ArrayList<Piece>();
    var found = mark.matcher(marked);
    int end = 0;
    while (found.find()) {
      if (found.start() > end) {
        pieces.add(new Piece.Same(marked.substring(end, found.start())));
      }
      pieces.add(new Piece.Open(Slot.values()[found.group(1).charAt(0) - FIRST]));
      end = found.end();
    }
    if (end < marked.length()) {
      pieces.add(new Piece.Same(marked.substring(end)));
    }
    return List.copyOf(pieces);
  }
}
