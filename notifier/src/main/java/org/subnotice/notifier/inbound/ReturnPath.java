package org.subnotice.notifier.inbound;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.notifier.dispatch.EnvelopeIds;

/** To which of our messages one that came in answers, going by what only that one could tell. */
public final class ReturnPath {

  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+=-]+@[A-Za-z0-9.-]+");
  private static final Pattern MESSAGE_ID =
      Pattern.compile("<[a-z]{1,20}-[0-9a-f]{40}@[A-Za-z0-9.-]{1,255}>");

  private ReturnPath() {}

  /** The envelope id, unless there is none, or there are two that contradict each other. */
  public static Optional<String> envelopeId(ReceivedMail mail) {
    var ids =
        Stream.concat(addressed(mail), reported(mail))
            .distinct()
            .limit(2)
            .collect(Collectors.toList());
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  /** The Message-IDs of our shape that a person's answer names, the nearest first. */
  public static Stream<String> answered(ReceivedMail mail) {
    var references = mail.all("references").flatMap(ReturnPath::ids).toList();
    return Stream.concat(
            mail.all("in-reply-to").flatMap(ReturnPath::ids), references.reversed().stream())
        .distinct();
  }

  /** The Message-IDs of our shape that a read receipt names. */
  public static Stream<String> receipted(ReceivedMail mail) {
    return ReadReceipt.in(mail).stream()
        .flatMap(ReadReceipt::originalMessageIds)
        .flatMap(ReturnPath::ids)
        .distinct();
  }

  /** Whether it looks as if it answered one of our messages; others are no business of ours. */
  public static boolean comesBack(ReceivedMail mail) {
    return Stream.of(addressed(mail), reported(mail), answered(mail), receipted(mail))
        .anyMatch(ids -> ids.findAny().isPresent());
  }

  /** Where the server did not note to whom it delivered, the message itself is asked. */
  private static Stream<String> addressed(ReceivedMail mail) {
    var noted = mail.deliveredTo().stream().flatMap(ReturnPath::envelopeIds).toList();
    return noted.isEmpty() ? mail.all("to").flatMap(ReturnPath::envelopeIds) : noted.stream();
  }

  private static Stream<String> reported(ReceivedMail mail) {
    return DeliveryReport.in(mail)
        .flatMap(DeliveryReport::originalEnvelopeId)
        .flatMap(EnvelopeIds::read)
        .stream();
  }

  private static Stream<String> envelopeIds(String text) {
    return ADDRESS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .flatMap(address -> EnvelopeIds.read(address).stream());
  }

  private static Stream<String> ids(String text) {
    return MESSAGE_ID.matcher(text).results().map(MatchResult::group);
  }
}
