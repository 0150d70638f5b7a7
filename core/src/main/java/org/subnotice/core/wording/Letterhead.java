package org.subnotice.core.wording;

import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Who writes, as it stands on the processor's paper and below its mails.
 *
 * @param lines at most {@value #MOST_LINES} of at most {@value #LINE} characters: name, address,
 *     registration
 * @param returnLine above the recipient's address in the window of an envelope, at most {@value
 *     #RETURN_LINE} characters; blank stands for the processor's name and address
 */
public record Letterhead(List<String> lines, String returnLine) {

  public static final int MOST_LINES = 6;
  public static final int LINE = 60;
  public static final int RETURN_LINE = 90;

  public static final Letterhead NONE = new Letterhead(List.of(), "");

  public Letterhead {
    lines = List.copyOf(lines);
  }

  /** Without spaces around; refused as INVALID where it holds what a notice cannot. */
  Letterhead checked() {
    if (lines.size() > MOST_LINES) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A letterhead has at most " + MOST_LINES + " lines.",
          "#/letterhead/lines");
    }
    return new Letterhead(
        lines.stream().map(line -> PlainWords.line(line, LINE)).toList(),
        PlainWords.lineOrNothing(returnLine, RETURN_LINE));
  }
}
