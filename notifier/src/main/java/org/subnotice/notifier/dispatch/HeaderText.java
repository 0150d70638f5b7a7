package org.subnotice.notifier.dispatch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Texts that may stand in a header: one line, so that nobody can add a header of their own. */
final class HeaderText {

  private static final int LONGEST = 500;

  /** A reader would decode what follows (RFC 2047), and could find a line break in it. */
  private static final String ENCODED_WORD = "=?";

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,75}");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("<[A-Za-z0-9._+=-]{1,128}@[A-Za-z0-9.-]{1,128}>");
  private static final Set<String> OURS =
      Set.of(
          "from",
          "sender",
          "reply-to",
          "to",
          "cc",
          "bcc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "return-path",
          "received",
          "auto-submitted",
          "list-unsubscribe",
          "list-unsubscribe-post");

  private HeaderText() {}

  static void check(String text, String what) {
    if (text.length() > LONGEST
        || text.contains(ENCODED_WORD)
        || text.codePoints().anyMatch(HeaderText::isUnfit)) {
      throw new Refusal(
          RefusalCode.INVALID,
          what
              + " is one line of at most 500 characters without control characters and without"
              + " =?.");
    }
  }

  static void check(Map<String, String> headers) {
    headers.forEach(
        (name, value) -> {
          checkName(name);
          check(value, "The header " + name);
        });
  }

  static void checkMessageId(String messageId) {
    if (!MESSAGE_ID.matcher(messageId).matches()) {
      throw new Refusal(
          RefusalCode.INVALID, "A message id looks like <notice-1@example.org> (RFC 5322, 3.6.4).");
    }
  }

  private static void checkName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!NAME.matcher(name).matches() || lower.startsWith("content-") || OURS.contains(lower)) {
      throw new Refusal(
          RefusalCode.INVALID,
          "An additional header has a name of letters, digits and hyphens, and is none of those"
              + " that the mail itself sets.");
    }
  }

  /** Line and paragraph separators count too: some readers break lines at them. */
  private static boolean isUnfit(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE;
  }
}
