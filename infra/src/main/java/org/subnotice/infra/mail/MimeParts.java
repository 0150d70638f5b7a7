package org.subnotice.infra.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.subnotice.notifier.inbound.MailPart;

/** The parts of a message, within limits: nobody can make us read for ever. */
final class MimeParts {

  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 50;
  private static final int MOST_GROUPS = 20;
  private static final int LONGEST_TEXT = 200_000;

  /** Where these begin, a boundary got lost, and the words are no longer the server's. */
  private static final Set<String> OF_A_MESSAGE =
      Set.of("content-type", "return-path", "received", "from", "to", "subject");

  private MimeParts() {}

  static MailPart of(MimePart message) {
    return part(message, 0);
  }

  /** A part that is broken is read as what its bytes are; the others keep their meaning. */
  private static MailPart part(MimePart part, int depth) {
    String type = mediaType(part);
    try {
      if (type.startsWith("multipart/")) {
        return container(part, type, depth);
      }
      if (type.matches("[^/]+/(global-)?(delivery-status|disposition-notification)")) {
        return new MailPart(type, false, "", groups(decoded(part)), List.of());
      }
      String text = type.startsWith("text/") && !type.endsWith("-headers") ? text(part) : "";
      return new MailPart(type, attached(part), text, List.of(), List.of());
    } catch (MessagingException | IOException | RuntimeException broken) {
      return new MailPart(type, attached(part), "", List.of(), List.of());
    }
  }

  private static MailPart container(MimePart part, String type, int depth)
      throws MessagingException, IOException {
    var parts = new ArrayList<MailPart>();
    if (depth < DEEPEST && part.getContent() instanceof Multipart several) {
      int number = Math.min(several.getCount(), MOST_PARTS);
      for (int i = 0; i < number; i++) {
        if (several.getBodyPart(i) instanceof MimePart one) {
          parts.add(part(one, depth + 1));
        }
      }
    }
    return new MailPart(type, false, "", List.of(), parts);
  }

  /** Without one, or with one that says nothing, a part is plain text (RFC 2045, 5.2). */
  private static String mediaType(MimePart part) {
    try {
      String header = Optional.ofNullable(part.getContentType()).orElse("text/plain");
      int end = header.indexOf(';');
      String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
      return type.matches("[a-z0-9.+_-]+/[a-z0-9.+_-]+") ? type : "text/plain";
    } catch (MessagingException | RuntimeException malformed) {
      return "text/plain";
    }
  }

  private static boolean attached(MimePart part) {
    try {
      return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
    } catch (MessagingException | RuntimeException malformed) {
      return false;
    }
  }

  private static String text(MimePart part) throws IOException {
    byte[] bytes = bytes(part);
    String text = new String(bytes, charset(part));
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }

  private static Charset charset(MimePart part) {
    try {
      String name = new ContentType(part.getContentType()).getParameter("charset");
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
    } catch (MessagingException | RuntimeException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  /** Decoded, or as they are where they cannot be. */
  private static byte[] bytes(MimePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readNBytes(LONGEST_TEXT);
    } catch (MessagingException | IOException | RuntimeException undecodable) {
      return new byte[0];
    }
  }

  /** The library takes a report for never encoded (RFC 2046, 5.2); some servers encode it. */
  private static byte[] decoded(MimePart part) throws MessagingException, IOException {
    byte[] bytes = bytes(part);
    String encoding = part.getEncoding();
    return "base64".equalsIgnoreCase(encoding) || "quoted-printable".equalsIgnoreCase(encoding)
        ? MimeUtility.decode(new ByteArrayInputStream(bytes), encoding).readNBytes(LONGEST_TEXT)
        : bytes;
  }

  /** The groups of fields of a status report (RFC 3464, 2.1). */
  private static List<Map<String, String>> groups(byte[] report) {
    String text = new String(report, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return Stream.of(text.split("\n[ \t]*\n"))
        .filter(group -> !group.isBlank())
        .limit(MOST_GROUPS)
        .map(MimeParts::fields)
        .takeWhile(fields -> Collections.disjoint(fields.keySet(), OF_A_MESSAGE))
        .toList();
  }

  private static Map<String, String> fields(String group) {
    var fields = new LinkedHashMap<String, String>();
    try {
      byte[] bytes = (group.strip() + "\n\n").getBytes(StandardCharsets.UTF_8);
      var headers = new InternetHeaders(new ByteArrayInputStream(bytes), true);
      Collections.list(headers.getAllHeaders())
          .forEach(
              header ->
                  fields.putIfAbsent(
                      header.getName().strip().toLowerCase(Locale.ROOT),
                      header.getValue().replaceAll("\\s+", " ").strip()));
    } catch (MessagingException | RuntimeException malformed) {
      return Map.copyOf(fields);
    }
    return Map.copyOf(fields);
  }
}
