package org.subnotice.notifier.inbound;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One part of a message, with the parts in it.
 *
 * @param mediaType in lower case and without parameters, such as {@code text/plain}
 * @param attached whether it travels as a file
 * @param text of a readable part, else empty; never the whole of a very long one
 * @param fields the groups of a status report (RFC 3464, 2.1), names in lower case; else empty
 */
public record MailPart(
    String mediaType,
    boolean attached,
    String text,
    List<Map<String, String>> fields,
    List<MailPart> parts) {

  public MailPart {
    fields = List.copyOf(fields);
    parts = List.copyOf(parts);
  }

  public static MailPart readable(String mediaType, String text) {
    return new MailPart(mediaType, false, text, List.of(), List.of());
  }

  boolean is(String type) {
    return mediaType.equals(type);
  }

  /** This part and all in it, apart from messages that are quoted as a whole. */
  Stream<MailPart> own() {
    boolean quoted = is("message/rfc822") || is("text/rfc822-headers");
    return quoted ? Stream.empty() : Stream.concat(Stream.of(this), ownParts());
  }

  private Stream<MailPart> ownParts() {
    return parts.stream().flatMap(MailPart::own);
  }
}
