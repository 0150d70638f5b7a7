package org.subnotice.infra.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Instant;
import org.apache.james.jdkim.DKIMSigner;
import org.apache.james.jdkim.exceptions.FailException;
import org.subnotice.core.personal.EmailAddress;

/** Signs whole messages for one domain (RFC 6376, RFC 8301), so that nobody changes them unseen. */
public final class DkimSigner {

  /**
   * Fields named once more than a message has them cannot be added on the way (5.4.2). In lower
   * case: the library lowers the others in the language of the machine.
   */
  private static final String FIELDS =
      "from:from:to:to:subject:subject:date:date:message-id: reply-to:reply-to:cc:mime-version:"
          + "content-type: content-language:auto-submitted";

  private static final String END_OF_HEADER = "\r\n\r\n";
  private static final String FOLD = "\r\n ";

  /** Of the signature itself, in a line of its own. */
  private static final String LONG_VALUE = "([A-Za-z0-9+/=]{70})(?=[A-Za-z0-9+/=])";

  private final String domain;
  private final String selector;
  private final PrivateKey key;

  DkimSigner(String domain, String selector, PrivateKey key) {
    this.domain = domain;
    this.selector = selector;
    this.key = key;
  }

  /** Whether receivers see the sender's own domain in the signature (RFC 7489, 3.1.1). */
  boolean standsFor(EmailAddress sender) {
    return sender.domain().equals(domain) || sender.domain().endsWith("." + domain);
  }

  /** How much of a sender's domain it names. */
  int length() {
    return domain.length();
  }

  /**
   * What stands behind {@code DKIM-Signature:}, folded; the same message at the same instant always
   * has the same one.
   */
  public String sign(byte[] message, Instant at) {
    String text = new String(message, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(END_OF_HEADER);
    try {
      var signer = new DKIMSigner(template(at), key);
      var hasher = signer.newBodyHasher(signer.newSignatureRecordTemplate(template(at)));
      int body = end + END_OF_HEADER.length();
      try (var out = hasher.getOutputStream()) {
        out.write(message, body, message.length - body);
      }
      return folded(signer.sign(HeaderFields.of(text.substring(0, end)), hasher));
    } catch (IOException | FailException checkedAtStart) {
      throw new IllegalStateException("The mail cannot be signed", checkedAtStart);
    }
  }

  private String template(Instant at) {
    return "v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s; s=%s; t=%d; h=%s"
        .formatted(domain, selector, at.getEpochSecond(), FIELDS);
  }

  /** Only where a blank is already: to the relaxed form a fold is a blank. */
  private static String folded(String field) {
    return field
        .substring(field.indexOf(':') + 1)
        .strip()
        .replace("; ", ";" + FOLD)
        .replace(": ", ":" + FOLD)
        .replaceAll(LONG_VALUE, "$1" + FOLD);
  }
}
