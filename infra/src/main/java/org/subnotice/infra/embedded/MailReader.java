package org.subnotice.infra.embedded;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads a kept message the way a mail program would. */
record MailReader(String id, KeptFile file) {

  private static final Session SESSION = Session.getInstance(new Properties());

  KeptMail read() {
    try {
      return parsed(new MimeMessage(SESSION, new ByteArrayInputStream(file.message())));
    } catch (MessagingException | IOException malformed) {
      return unparsed();
    }
  }

  private KeptMail parsed(MimeMessage message) throws MessagingException, IOException {
    MailParts parts = MailParts.of(message);
    return new KeptMail(
        id,
        to(),
        from(message),
        Optional.ofNullable(message.getSubject()).orElse(""),
        Optional.ofNullable(message.getMessageID()).orElse(""),
        file.receivedAt(),
        parts.text(),
        parts.html(),
        parts.links(),
        headers(message));
  }

  /** One message that no program can read must not hide the others. */
  private KeptMail unparsed() {
    String text = new String(file.message(), StandardCharsets.ISO_8859_1);
    return new KeptMail(
        id, to(), file.sender(), "", "", file.receivedAt(), text, "", List.of(), Map.of());
  }

  private String to() {
    return String.join(", ", file.recipients());
  }

  private String from(MimeMessage message) throws MessagingException {
    Address[] from = message.getFrom();
    boolean given = from != null && from.length > 0;
    return given && from[0] instanceof InternetAddress address
        ? address.getAddress()
        : file.sender();
  }

  private static Map<String, String> headers(MimeMessage message) throws MessagingException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      headers.merge(header.getName(), decoded(header.getValue()), (one, two) -> one + "\n" + two);
    }
    return headers;
  }

  private static String decoded(String value) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(value));
    } catch (UnsupportedEncodingException unknownCharset) {
      return value;
    }
  }
}
