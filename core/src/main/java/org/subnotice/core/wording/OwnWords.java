package org.subnotice.core.wording;

import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * What a processor says of its own in one language.
 *
 * @param opening after the greeting, before everything else; blank for nothing
 * @param closing after everything else; blank for nothing
 * @param signature who signs, at most {@value #MOST_LINES} lines of at most {@value #LINE}
 *     characters
 */
public record OwnWords(String opening, String closing, List<String> signature) {

  public static final int PARAGRAPH = 600;
  public static final int MOST_LINES = 4;
  public static final int LINE = 80;

  public static final OwnWords NONE = new OwnWords("", "", List.of());

  public OwnWords {
    signature = List.copyOf(signature);
  }

  /** Without spaces around; refused as INVALID where it holds what a notice cannot. */
  OwnWords checked() {
    if (signature.size() > MOST_LINES) {
      throw new Refusal(RefusalCode.INVALID, "A signature has at most " + MOST_LINES + " lines.");
    }
    return new OwnWords(
        PlainWords.paragraph(opening, PARAGRAPH),
        PlainWords.paragraph(closing, PARAGRAPH),
        signature.stream().map(line -> PlainWords.line(line, LINE)).toList());
  }
}
