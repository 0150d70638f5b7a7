package org.subnotice.notifier.inbound;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.subnotice.notifier.inbound.Verdict.Acknowledged;
import org.subnotice.notifier.inbound.Verdict.AutoReply;
import org.subnotice.notifier.inbound.Verdict.Disposed;

/**
 * What became of a message in its recipient's mailbox (a disposition notification, RFC 8098). Only
 * one that a person has shown and sent by hand is a person's word; where several disagree, the one
 * that proves least counts.
 */
final class ReadReceipt {

  private static final Set<String> TYPES =
      Set.of("message/disposition-notification", "message/global-disposition-notification");

  private static final String BY_HAND = "manual-action/mdn-sent-manually";
  private static final Set<String> IN_THE_MAILBOX =
      Set.of("displayed", "deleted", "processed", "dispatched");

  private final List<Map<String, String>> groups;

  private ReadReceipt(List<Map<String, String>> groups) {
    this.groups = groups;
  }

  /** The receipt that the message is; one that somebody passes on is none. */
  static Optional<ReadReceipt> in(ReceivedMail mail) {
    if (!mail.content().is("multipart/report")) {
      return Optional.empty();
    }
    var parts = mail.content().own().filter(part -> TYPES.contains(part.mediaType())).toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReadReceipt(parts.stream().flatMap(part -> part.fields().stream()).toList()));
  }

  Stream<String> originalMessageIds() {
    return values("original-message-id");
  }

  Verdict verdict() {
    return values("disposition")
        .map(ReadReceipt::verdict)
        .min(Comparator.comparingInt(ReadReceipt::worth))
        .orElse(new AutoReply());
  }

  /** Such as {@code manual-action/MDN-sent-manually; displayed}. */
  private static Verdict verdict(String disposition) {
    String all = disposition.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|\\s", "");
    int semicolon = all.indexOf(';');
    String mode = all.substring(0, Math.max(semicolon, 0));
    String what = all.substring(semicolon + 1);
    if (mode.equals(BY_HAND) && what.equals("displayed")) {
      return new Acknowledged();
    }
    return IN_THE_MAILBOX.contains(what) ? new Disposed() : new AutoReply();
  }

  private static int worth(Verdict verdict) {
    return switch (verdict) {
      case Acknowledged _ -> 2;
      case Disposed _ -> 1;
      default -> 0;
    };
  }

  private Stream<String> values(String name) {
    return groups.stream().flatMap(group -> Optional.ofNullable(group.get(name)).stream());
  }
}
