package org.subnotice.notifier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.subnotice.notifier.inbound.Verdict.Bounced;
import org.subnotice.notifier.inbound.Verdict.Delayed;

/**
 * What servers wrote before there was a format for it, and some still do: plain words. Only words
 * that leave no doubt count; whatever else is said stays unknown.
 */
final class PlainBounce {

  private static final List<String> STILL_TRYING =
      List.of(
          "will be retried",
          "will retry",
          "will keep trying",
          "still trying",
          "delivery attempts will continue",
          "do not need to resend",
          "this is a warning message only",
          "could not be delivered yet",
          "konnte noch nicht zugestellt",
          "wird weiter versucht",
          "weitere zustellversuche");

  private static final List<String> GIVEN_UP =
      List.of(
          "this is a permanent error",
          "i've given up",
          "i wasn't able to deliver your message",
          "could not be delivered to one or more",
          "could not deliver your message",
          "couldn't be delivered",
          "was not delivered to",
          "had permanent fatal errors",
          "delivery has failed",
          "delivery to the following recipient failed",
          "delivery to the following recipients failed",
          "user unknown",
          "no such user",
          "mailbox unavailable",
          "konnte nicht zugestellt werden",
          "unzustellbar",
          "empfänger unbekannt",
          "wurde nicht zugestellt");

  private static final Pattern STATUS =
      Pattern.compile("(?<![\\d.])5\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");

  private PlainBounce() {}

  static Optional<Verdict> in(ReceivedMail mail) {
    String text = beforeTheCopy(mail.subject() + "\n" + mail.wholeText());
    String words = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (STILL_TRYING.stream().anyMatch(words::contains)) {
      return Optional.of(new Delayed());
    }
    boolean given = GIVEN_UP.stream().anyMatch(words::contains);
    var status = STATUS.matcher(text);
    boolean coded = status.find();
    return given || (coded && mail.nullSender())
        ? Optional.of(new Bounced(coded ? status.group() : "", ""))
        : Optional.empty();
  }

  /** Below it stand our own words, which must not be read as the server's. */
  private static String beforeTheCopy(String text) {
    int copy =
        List.of(
                "--- Below this line is a copy",
                "------ This is a copy of",
                "Received: from ",
                "Return-Path: <")
            .stream()
            .mapToInt(text::indexOf)
            .filter(index -> index > 0)
            .min()
            .orElse(text.length());
    return text.substring(0, copy);
  }
}
