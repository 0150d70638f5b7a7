package org.subnotice.core.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * What stands in a notice in a processor's own words: text alone, which no mail program turns into
 * something to press and no display shows otherwise than it was written.
 */
public final class PlainWords {

  /** What mail programs and scanners take for an address, also where nobody meant one. */
  private static final Pattern ADDRESS =
      Pattern.compile("://|\\bmailto:|[\\p{L}\\p{N}-][.\\u3002]\\p{L}{2}|@\\S+[.\\u3002]\\S");

  /** Format characters among them, which turn the order of what is read or hide within words. */
  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*}");

  private PlainWords() {}

  /** One line, spaces around it dropped; no placeholders. Anything else refused as INVALID. */
  public static String line(String text, int longest) {
    String line = lineOrNothing(text, longest);
    if (line.isEmpty()) {
      throw refused("Write at least one character.");
    }
    return line;
  }

  public static String lineOrNothing(String text, int longest) {
    String line = plain(text, longest);
    requireNoBrackets(line, "Leave out curly brackets; no placeholder can stand here.");
    return line;
  }

  /** One paragraph or nothing, in which every {@link Placeholder} may stand. */
  public static String paragraph(String text, int longest) {
    String paragraph = plain(text, longest);
    requireNoBrackets(
        PLACE
            .matcher(paragraph)
            .replaceAll(place -> Placeholder.of(place.group()).isPresent() ? "" : "{"),
        "Leave out curly brackets, except for the placeholders "
            + String.join(", ", Placeholder.allWritten())
            + ".");
    return paragraph;
  }

  private static String plain(String text, int longest) {
    String plain = text.strip();
    if (plain.length() > longest) {
      throw refused("Write at most " + longest + " characters.");
    }
    if (HIDDEN.matcher(plain).find()) {
      throw refused("Write one line of visible characters, without line breaks.");
    }
    if (ADDRESS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC)).find()) {
      throw refused(
          "Leave out web and e-mail addresses: the notice has one link and one address of its own,"
              + " and no other must look like them. Put a space after each full stop.");
    }
    return plain;
  }

  private static void requireNoBrackets(String text, String sentence) {
    if (text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
      throw refused(sentence);
    }
  }

  private static Refusal refused(String sentence) {
    return new Refusal(RefusalCode.INVALID, sentence);
  }
}
