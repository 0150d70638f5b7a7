package org.subnotice.infra.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.subnotice.notifier.inbound.MailPart;
import org.subnotice.notifier.inbound.MailReading;
import org.subnotice.notifier.inbound.ReceivedMail;

/** Takes messages apart as a tolerant mail program would. */
public final class JakartaMailReading implements MailReading {

  private static final Session SESSION = Session.getInstance(new Properties());
  private static final int MOST_HEADERS = 500;
  private static final int LONGEST_HEADER = 4_000;
  private static final List<String> DELIVERED_TO =
      List.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to");

  @Override
  public ReceivedMail read(byte[] message) {
    try {
      var mime = new MimeMessage(SESSION, new ByteArrayInputStream(message));
      var headers = headers(mime);
      return new ReceivedMail(
          nullSender(headers), deliveredTo(headers), headers, MimeParts.of(mime));
    } catch (MessagingException | RuntimeException unreadable) {
      return unreadable(message);
    }
  }

  private static ReceivedMail unreadable(byte[] message) {
    var text = new String(message, StandardCharsets.ISO_8859_1);
    return new ReceivedMail(false, List.of(), Map.of(), MailPart.readable("text/plain", text));
  }

  /** The server that received it wrote its own field above all others. */
  private static boolean nullSender(Map<String, List<String>> headers) {
    return headers.getOrDefault("return-path", List.of()).stream()
        .findFirst()
        .filter(path -> path.replaceAll("\\s", "").equals("<>"))
        .isPresent();
  }

  private static List<String> deliveredTo(Map<String, List<String>> headers) {
    return DELIVERED_TO.stream().flatMap(name -> stream(headers, name)).toList();
  }

  private static Stream<String> stream(Map<String, List<String>> headers, String name) {
    return headers.getOrDefault(name, List.of()).stream();
  }

  private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
    var headers = new LinkedHashMap<String, List<String>>();
    Collections.list(message.getAllHeaders()).stream()
        .limit(MOST_HEADERS)
        .forEach(header -> add(headers, header));
    return headers;
  }

  private static void add(Map<String, List<String>> headers, Header header) {
    String name = Optional.ofNullable(header.getName()).orElse("").toLowerCase(Locale.ROOT);
    String value = Optional.ofNullable(header.getValue()).orElse("");
    String limited = value.substring(0, Math.min(value.length(), LONGEST_HEADER));
    headers.computeIfAbsent(name, first -> new ArrayList<>()).add(decoded(limited));
  }

  private static String decoded(String value) {
    String text = withUtf8(MimeUtility.unfold(value));
    try {
      return MimeUtility.decodeText(text);
    } catch (UnsupportedEncodingException | RuntimeException unknownCharset) {
      return text;
    }
  }

  /** Some write umlauts into headers as they are; the library reads every byte as a character. */
  private static String withUtf8(String value) {
    if (value.chars().allMatch(c -> c < 128) || value.chars().anyMatch(c -> c > 255)) {
      return value;
    }
    try {
      var bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException latin) {
      return value;
    }
  }
}
