package org.subnotice.notifier.notice;

import java.util.regex.Pattern;

/** Keeps what a reader sees: free text of a stranger may hold characters that steer a display. */
final class Visible {

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\t\\n\\r]]");

  private Visible() {}

  static String only(String text) {
    return STEERING.matcher(text).replaceAll("");
  }
}
