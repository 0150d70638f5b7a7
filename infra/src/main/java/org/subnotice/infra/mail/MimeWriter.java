package org.subnotice.infra.mail;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.OutgoingMail;

/**
 * Turns a mail into bytes, itself rather than by a library: what was sent must be reproducible from
 * its facts years later, so no clock, no random boundary and no foreign release may enter.
 */
final class MimeWriter {

  private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

  private final OutgoingMail mail;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(16_384);
  private final MimeHeaders headers = new MimeHeaders(out);
  private final String boundary;

  /** An equals sign and an underscore never follow each other in quoted-printable or base64. */
  MimeWriter(OutgoingMail mail) {
    this.mail = mail;
    String digest = Sha256.of(mail.messageId().getBytes(StandardCharsets.US_ASCII));
    this.boundary = "=_" + digest.substring(0, 24);
  }

  /** Around a signed message; occurs nowhere in it. */
  String outerBoundary() {
    return boundary + ".s";
  }

  byte[] write() {
    envelopeFields();
    if (mail.attachments().isEmpty()) {
      alternative();
    } else {
      mixed();
    }
    return out.toByteArray();
  }

  private void envelopeFields() {
    headers.date(mail.date());
    headers.mailbox("From", mail.fromName(), mail.fromAddress());
    headers.mailbox("Reply-To", mail.fromName(), mail.replyTo());
    headers.mailbox("To", mail.toName(), mail.toAddress());
    headers.plain("Message-ID", mail.messageId());
    headers.text("Subject", mail.subject());
    headers.plain("Auto-Submitted", "auto-generated");
    headers.plain("Content-Language", mail.language().tag());
    mail.headers().forEach(headers::text);
    headers.plain("MIME-Version", "1.0");
  }

  private void mixed() {
    multipart("mixed", boundary + ".m");
    open(boundary + ".m");
    alternative();
    for (Attachment attachment : mail.attachments()) {
      open(boundary + ".m");
      attached(attachment);
    }
    close(boundary + ".m");
  }

  private void alternative() {
    multipart("alternative", boundary);
    part("plain", mail.text());
    part("html", mail.html());
    close(boundary);
  }

  private void part(String subtype, String content) {
    open(boundary);
    headers.plain("Content-Type", "text/" + subtype + "; charset=utf-8");
    headers.plain("Content-Transfer-Encoding", "quoted-printable");
    headers.lineBreak();
    QuotedPrintable.write(content, out);
    headers.lineBreak();
  }

  private void attached(Attachment attachment) {
    ParameterList parameters = new ParameterList();
    parameters.set("filename", attachment.fileName(), "UTF-8");
    headers.plain("Content-Type", attachment.mediaType());
    headers.plain("Content-Transfer-Encoding", "base64");
    headers.plain(
        "Content-Disposition", new ContentDisposition("attachment", parameters).toString());
    headers.lineBreak();
    out.writeBytes(BASE64.encode(attachment.content()));
    headers.lineBreak();
  }

  private void multipart(String subtype, String withBoundary) {
    headers.plain(
        "Content-Type", "multipart/" + subtype + ";\r\n boundary=\"" + withBoundary + "\"");
    headers.lineBreak();
  }

  private void open(String withBoundary) {
    ascii("--" + withBoundary + "\r\n");
  }

  private void close(String withBoundary) {
    ascii("--" + withBoundary + "--\r\n");
  }

  private void ascii(String line) {
    out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
  }
}
