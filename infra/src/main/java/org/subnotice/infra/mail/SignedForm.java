package org.subnotice.infra.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A message with places for signatures. The one for the reader stands beside all that the reader
 * sees (RFC 8551, 3.5.3); the one for servers stands above all and covers that too.
 */
final class SignedForm {

  static final String DKIM = "header.dkim-signature";
  static final String SMIME = "signature.smime";

  private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

  /** The last field of the header that is not about the content: ours always write it so. */
  private static final String END_OF_FIELDS = "\r\nMIME-Version: 1.0\r\n";

  private static final String DKIM_FIELD =
      "DKIM-Signature: " + MimeTemplate.slot(Encoding.HEADER, DKIM) + "\r\n";

  private SignedForm() {}

  /** {@code boundary} occurs nowhere in the message. */
  static String withSmime(String message, String boundary) {
    int fields = message.indexOf(END_OF_FIELDS) + END_OF_FIELDS.length();
    return message.substring(0, fields)
        + "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\";\r\n"
        + " micalg=sha-256; boundary=\""
        + boundary
        + "\"\r\n\r\n"
        + open(boundary)
        + message.substring(fields)
        + "\r\n"
        + open(boundary)
        + "Content-Type: application/pkcs7-signature; name=\"smime.p7s\"\r\n"
        + "Content-Transfer-Encoding: base64\r\n"
        + "Content-Disposition: attachment; filename=\"smime.p7s\"\r\n\r\n"
        + MimeTemplate.slot(Encoding.HEADER, SMIME)
        + "\r\n--"
        + boundary
        + "--\r\n";
  }

  static String withDkim(String message) {
    return DKIM_FIELD + message;
  }

  /** What the signature for the reader is about. */
  static byte[] part(byte[] message, String boundary) {
    String text = new String(message, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("\r\n" + open(boundary)) + open(boundary).length() + 2;
    int to = text.indexOf("\r\n" + open(boundary), from);
    return text.substring(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** {@code message} without its first line. */
  static byte[] withoutDkim(byte[] message) {
    String text = new String(message, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("\r\n") + 2).getBytes(StandardCharsets.ISO_8859_1);
  }

  static String encoded(byte[] signature) {
    return BASE64.encodeToString(signature);
  }

  private static String open(String boundary) {
    return "--" + boundary + "\r\n";
  }
}
