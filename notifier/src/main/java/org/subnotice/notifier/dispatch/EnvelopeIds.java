package org.subnotice.notifier.dispatch;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.subnotice.core.personal.EmailAddress;

/**
 * The name under which a message travels, for the eyes of mail servers alone: what comes back to it
 * is matched by nothing else. 160 bits that only the holder of the secret can make, so that nobody
 * forges a report about a message that he has not seen. The same message always has the same id.
 */
public final class EnvelopeIds {

  /** As the local part of an address; servers do not keep the case of letters. */
  private static final Pattern ID = Pattern.compile("n-[0-9a-f]{40}");

  private static final int BYTES = 20;

  private final KeyedHash hash;

  public EnvelopeIds(byte[] secret) {
    hash = new KeyedHash(secret);
  }

  public String of(String messageId) {
    byte[] digits = hash.of("envelope|" + messageId);
    return "n-" + HexFormat.of().formatHex(digits, 0, BYTES);
  }

  /** Where reports about that message go: one address per message. */
  public EmailAddress sender(String messageId, String domain) {
    return new EmailAddress(of(messageId) + '@' + domain);
  }

  /** The id in an address or in an {@code Original-Envelope-Id}, if it looks like one of ours. */
  public static Optional<String> read(String text) {
    int at = text.indexOf('@');
    String id = (at < 0 ? text : text.substring(0, at)).strip().toLowerCase(Locale.ROOT);
    return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
  }
}
