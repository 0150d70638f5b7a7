package org.subnotice.notifier.dispatch;

import java.util.regex.Pattern;

/**
 * A server's words as they may be kept. Servers like to quote the recipient, whose address must not
 * stand in the log in the clear, and may send anything at any length.
 */
public final class ReplyText {

  private static final int LONGEST = 1_000;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:;,]{1,255}@[^\\s<>:;,]{1,255}");
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFD]+");

  private ReplyText() {}

  /** One line of at most a thousand characters without addresses. */
  public static String kept(String reply) {
    String some = reply.length() > LONGEST * 4 ? reply.substring(0, LONGEST * 4) : reply;
    String line = UNFIT.matcher(some).replaceAll(" ").strip();
    String kept = ADDRESS.matcher(line).replaceAll("[address]");
    return kept.length() > LONGEST ? kept.substring(0, LONGEST - 1) + "…" : kept;
  }
}
