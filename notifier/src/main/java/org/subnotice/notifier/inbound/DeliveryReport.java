package org.subnotice.notifier.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.notifier.inbound.Verdict.Bounced;
import org.subnotice.notifier.inbound.Verdict.Delayed;
import org.subnotice.notifier.inbound.Verdict.Delivered;
import org.subnotice.notifier.inbound.Verdict.Expanded;
import org.subnotice.notifier.inbound.Verdict.Relayed;
import org.subnotice.notifier.inbound.Verdict.Unknown;

/**
 * A delivery status notification (RFC 3464). Each of our messages has one recipient, so all its
 * groups are about that one; where they disagree, the one that proves least counts, and so do
 * several reports in one message.
 */
final class DeliveryReport {

  private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)");
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

  private static final Set<String> TYPES =
      Set.of("message/delivery-status", "message/global-delivery-status");

  private final List<Map<String, String>> groups;

  private DeliveryReport(List<Map<String, String>> groups) {
    this.groups = groups;
  }

  /**
   * The report that the message is. One that is merely attached to what a person wrote is none; one
   * that a gateway has wrapped is.
   */
  static Optional<DeliveryReport> in(ReceivedMail mail) {
    var content = mail.content();
    boolean wrapped = content.is("multipart/mixed") && mail.fromMailSystem();
    if (!content.is("multipart/report") && !content.is("message/delivery-status") && !wrapped) {
      return Optional.empty();
    }
    var groups =
        content
            .own()
            .filter(part -> TYPES.contains(part.mediaType()))
            .flatMap(part -> part.fields().stream())
            .toList();
    boolean there = content.own().anyMatch(part -> TYPES.contains(part.mediaType()));
    return there ? Optional.of(new DeliveryReport(groups)) : Optional.empty();
  }

  /** As the sender gave it, if the report tells. */
  Optional<String> originalEnvelopeId() {
    return groups.stream()
        .limit(1)
        .flatMap(group -> value(group, "original-envelope-id"))
        .findFirst();
  }

  Verdict verdict() {
    var actions =
        groups.stream()
            .flatMap(group -> value(group, "action"))
            .map(action -> action.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return actions.contains("failed") ? failed() : lesser(actions);
  }

  /** After days of trying a server gives up with a status of 4.x.x: that is as final as 5.x.x. */
  private Verdict failed() {
    var group = groups.stream().filter(each -> has(each, "failed")).findFirst().orElseThrow();
    String status = value(group, "status").findFirst().orElse("");
    return status.startsWith("2")
        ? new Unknown("a failure with a status of success")
        : new Bounced(
            STATUS.matcher(status).matches() ? status : "",
            value(group, "diagnostic-code").findFirst().orElse(""));
  }

  private Verdict lesser(Set<String> actions) {
    if (actions.contains("delayed")) {
      return new Delayed();
    }
    if (actions.contains("relayed")) {
      return new Relayed();
    }
    if (actions.contains("expanded")) {
      return new Expanded();
    }
    return actions.contains("delivered") ? delivered() : new Unknown("a report without an action");
  }

  private Verdict delivered() {
    boolean contradicted =
        groups.stream()
            .flatMap(group -> value(group, "status"))
            .anyMatch(status -> !status.startsWith("2"));
    return contradicted
        ? new Unknown("a delivery with a status of failure")
        : new Delivered(
            groups.stream()
                .flatMap(group -> value(group, "last-attempt-date"))
                .flatMap(date -> instant(date).stream())
                .findFirst());
  }

  private static boolean has(Map<String, String> group, String action) {
    return value(group, "action").anyMatch(action::equalsIgnoreCase);
  }

  private static Stream<String> value(Map<String, String> group, String name) {
    return Optional.ofNullable(group.get(name)).stream()
        .map(value -> COMMENT.matcher(value).replaceAll("").strip())
        .filter(value -> !value.isEmpty());
  }

  private static Optional<Instant> instant(String date) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}
