package org.subnotice.core.agreement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Where a letter to a controller goes, as it stands below the names in the address field (DIN
 * 5008).
 *
 * @param lines one to {@value #MOST_LINES} of at most {@value #LINE} characters
 */
public record PostalAddress(List<String> lines) {

  public static final int MOST_LINES = 4;
  public static final int LINE = 60;

  private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  public PostalAddress {
    lines = List.copyOf(lines);
  }

  /** Reads lines, or one line with commas in their place. Refuses anything else as INVALID. */
  public static PostalAddress of(String text) {
    var lines = parts(text, text.strip().lines().count() > 1 ? "\\R" : ",");
    boolean fits = lines.stream().allMatch(PostalAddress::fits);
    if (lines.isEmpty() || lines.size() > MOST_LINES || !fits) {
      throw new Refusal(
          RefusalCode.INVALID,
          "Write the postal address in 1 to %d lines of at most %d visible characters, or in one line with commas between them."
              .formatted(MOST_LINES, LINE));
    }
    return new PostalAddress(lines);
  }

  /** The lines of an address that is on record. */
  public static PostalAddress recorded(String text) {
    return new PostalAddress(text.lines().toList());
  }

  public String text() {
    return String.join("\n", lines);
  }

  private static List<String> parts(String text, String between) {
    return Stream.of(text.split(between))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static boolean fits(String line) {
    return line.length() <= LINE && !HIDDEN.matcher(line).find();
  }
}
