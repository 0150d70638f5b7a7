package org.subnotice.notifier.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message that came in, taken apart. Nothing in it has been believed yet.
 *
 * @param nullSender whether it came without an envelope sender, as only machines write (RFC 5321,
 *     4.5.5)
 * @param deliveredTo addresses to which it was delivered, as the receiving server noted them
 * @param headers decoded, by name in lower case; several of one name in their order
 */
public record ReceivedMail(
    boolean nullSender,
    List<String> deliveredTo,
    Map<String, List<String>> headers,
    MailPart content) {

  public ReceivedMail {
    deliveredTo = List.copyOf(deliveredTo);
    headers = Map.copyOf(headers);
  }

  /** The first field of that name. */
  public Optional<String> header(String name) {
    return all(name).findFirst().map(String::strip);
  }

  Stream<String> all(String name) {
    return headers.getOrDefault(name, List.of()).stream();
  }

  public String subject() {
    return header("subject").orElse("");
  }

  /** What a reader sees first: the plain text, or what there is. */
  public String text() {
    return readable("text/plain").or(() -> readable("text/html")).orElse("");
  }

  /** All readable text of the message itself, without what it quotes as a whole. */
  String wholeText() {
    return content
        .own()
        .map(MailPart::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Whether a mail system wrote it, going by its envelope or its name. */
  boolean fromMailSystem() {
    String from = header("from").orElse("").toLowerCase(Locale.ROOT);
    return nullSender || from.contains("mailer-daemon") || from.contains("postmaster@");
  }

  private Optional<String> readable(String mediaType) {
    return content
        .own()
        .filter(part -> part.is(mediaType) && !part.attached() && !part.text().isBlank())
        .map(MailPart::text)
        .findFirst();
  }
}
