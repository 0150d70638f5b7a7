package org.subnotice.notifier.notice;

import java.util.regex.Pattern;

/** Keeps what a reader sees: free text of a stranger may hold characters that steer a display. */
final class Visible {

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

  private Visible() {}

  static String only(String text) {
    return text.chars().anyMatch(Visible::maySteer) ? STEERING.matcher(text).replaceAll("") : text;
  }

  /** Rules most texts out without the pattern. */
  private static boolean maySteer(int character) {
    return character < ' '
        || (character >= 0x7F && character <= 0x9F)
        || (character >= 0x2028 && character <= 0x2069)
        || Character.isSurrogate((char) character);
  }
}
