package org.subnotice.infra.mail;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.subnotice.core.personal.EmailAddress;

/** Writes header fields, folded and in ASCII (RFC 5322, 2.2; RFC 2047). */
final class MimeHeaders {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final ByteArrayOutputStream out;

  MimeHeaders(ByteArrayOutputStream out) {
    this.out = out;
  }

  void plain(String name, String value) {
    out.writeBytes((name + ": " + value + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  void text(String name, String value) {
    plain(name, textOf(name, value));
  }

  void date(Instant date) {
    plain("Date", dateOf(date));
  }

  void mailbox(String name, String displayName, EmailAddress address) {
    plain(name, mailboxOf(name, displayName, address));
  }

  static String textOf(String name, String value) {
    return EncodedWords.areNeeded(value)
        ? EncodedWords.of(name.length() + 2, value)
        : MimeUtility.fold(name.length() + 2, value);
  }

  static String dateOf(Instant date) {
    return DATE.format(date);
  }

  static String mailboxOf(String name, String displayName, EmailAddress address) {
    return EncodedWords.areNeeded(displayName)
        ? EncodedWords.of(name.length() + 2, displayName) + "\r\n <" + address + '>'
        : MimeUtility.fold(name.length() + 2, mailbox(displayName, address));
  }

  void lineBreak() {
    out.writeBytes(new byte[] {'\r', '\n'});
  }

  private static String mailbox(String displayName, EmailAddress address) {
    try {
      String name = displayName.isBlank() ? null : displayName;
      return new InternetAddress(address.value(), name, "UTF-8").toString();
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
