package org.subnotice.infra.mail;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ParameterList;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.subnotice.notifier.dispatch.MailDraft;
import org.subnotice.notifier.notice.Piece;

/** Writes the template of a message: each slot begins and ends a line of the encoded text. */
final class TemplateWriter {

  private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();
  private static final byte[] SOFT_BREAK = {'=', '\r', '\n'};

  private final MailDraft draft;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(32_768);
  private final MimeHeaders headers = new MimeHeaders(out);
  private final String boundary;

  TemplateWriter(MailDraft draft) {
    this.draft = draft;
    String digest = Sha256.of(draft.key().getBytes(StandardCharsets.UTF_8));
    this.boundary = "=_" + digest.substring(0, 24);
  }

  /** Around a signed message; occurs nowhere in it. */
  String outerBoundary() {
    return boundary + ".s";
  }

  MimeTemplate write() {
    envelopeFields();
    if (draft.files().isEmpty() && draft.attachments().isEmpty()) {
      alternative();
    } else {
      mixed();
    }
    return MimeTemplate.read(out.toString(StandardCharsets.US_ASCII));
  }

  private void envelopeFields() {
    slotted("Date", HeaderSlots.DATE);
    headers.mailbox("From", draft.fromName(), draft.fromAddress());
    slotted("Reply-To", HeaderSlots.REPLY_TO);
    slotted("To", HeaderSlots.TO);
    slotted("Message-ID", HeaderSlots.MESSAGE_ID);
    slotted("Subject", HeaderSlots.SUBJECT);
    headers.plain("Auto-Submitted", "auto-generated");
    headers.plain("Content-Language", draft.language().tag());
    draft.headers().forEach(headers::text);
    headers.plain("MIME-Version", "1.0");
  }

  private void slotted(String name, String slot) {
    ascii(name + ": " + MimeTemplate.slot(Encoding.HEADER, slot) + "\r\n");
  }

  private void mixed() {
    multipart("mixed", boundary + ".m");
    open(boundary + ".m");
    alternative();
    for (var file : draft.files()) {
      open(boundary + ".m");
      headers.plain("Content-Type", file.mediaType());
      disposition(file.fileName());
      printable(file.content(), Encoding.TEXT);
    }
    for (var attachment : draft.attachments()) {
      open(boundary + ".m");
      headers.plain("Content-Type", attachment.mediaType());
      headers.plain("Content-Transfer-Encoding", "base64");
      disposition(attachment.fileName());
      headers.lineBreak();
      out.writeBytes(BASE64.encode(attachment.content()));
      headers.lineBreak();
    }
    ascii("--" + boundary + ".m--\r\n");
  }

  private void disposition(String fileName) {
    ParameterList parameters = new ParameterList();
    parameters.set("filename", fileName, "UTF-8");
    headers.plain(
        "Content-Disposition", new ContentDisposition("attachment", parameters).toString());
  }

  private void alternative() {
    multipart("alternative", boundary);
    open(boundary);
    headers.plain("Content-Type", "text/plain; charset=utf-8");
    printable(draft.text(), Encoding.TEXT);
    open(boundary);
    headers.plain("Content-Type", "text/html; charset=utf-8");
    printable(draft.html(), Encoding.HTML);
    ascii("--" + boundary + "--\r\n");
  }

  private void printable(List<Piece> pieces, Encoding encoding) {
    headers.plain("Content-Transfer-Encoding", "quoted-printable");
    headers.lineBreak();
    boolean afterSlot = false;
    for (int i = 0; i < pieces.size(); i++) {
      boolean slotFollows = i + 1 < pieces.size() && pieces.get(i + 1) instanceof Piece.Open;
      switch (pieces.get(i)) {
        case Piece.Same same -> same(same.text(), afterSlot, slotFollows);
        case Piece.Open open -> {
          if (afterSlot) {
            out.writeBytes(SOFT_BREAK);
          }
          ascii(MimeTemplate.slot(encoding, open.slot().name()));
        }
      }
      afterSlot = pieces.get(i) instanceof Piece.Open;
    }
    headers.lineBreak();
  }

  private void same(String text, boolean afterSlot, boolean slotFollows) {
    if (afterSlot && !text.startsWith("\n")) {
      out.writeBytes(SOFT_BREAK);
    }
    if (slotFollows) {
      QuotedPrintable.writeBefore(text, out);
    } else {
      QuotedPrintable.write(text, out);
    }
  }

  private void multipart(String subtype, String withBoundary) {
    headers.plain(
        "Content-Type", "multipart/" + subtype + ";\r\n boundary=\"" + withBoundary + "\"");
    headers.lineBreak();
  }

  private void open(String withBoundary) {
    ascii("--" + withBoundary + "\r\n");
  }

  private void ascii(String line) {
    out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
  }
}
