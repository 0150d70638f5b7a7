package org.subnotice.infra.inbound;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.api.order.Arrivals;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.embedded.IncomingMail;
import org.subnotice.infra.vault.Secrets;
import org.subnotice.notifier.inbound.MailReading;
import org.subnotice.notifier.inbound.ReceivedMail;
import org.subnotice.notifier.inbound.ReturnPath;

/**
 * Keeps what comes back the moment it arrives, sealed, and has somebody look at it. What answers no
 * message of ours is not taken.
 */
public final class MailIntake implements IncomingMail {

  /** Whose keys seal what has not been looked at. */
  static final String TENANT = "inbound";

  private static final int BYTES = 20;

  private final InboundMails mails;
  private final MailReading reading;
  private final Vault vault;
  private final Secrets secrets;
  private final Runnable look;
  private final Arrivals arrivals;

  MailIntake(
      InboundMails mails,
      MailReading reading,
      Vault vault,
      Secrets secrets,
      Runnable look,
      Arrivals arrivals) {
    this.mails = mails;
    this.reading = reading;
    this.vault = vault;
    this.secrets = secrets;
    this.look = look;
    this.arrivals = arrivals;
  }

  @Override
  public void take(String sender, List<String> recipients, byte[] message) {
    try (var arrival = arrivals.arrive()) {
      take(RawMail.traced(sender, recipients, message), arrival.at());
    }
  }

  /** {@code message} begins with what the receiving server noted; true when it was new. */
  boolean take(byte[] message, Instant arrivedAt) {
    var mail = reading.read(message);
    if (!ReturnPath.comesBack(mail)) {
      return false;
    }
    var person = new PersonRef("person-" + UUID.randomUUID().toString().replace("-", ""));
    var hidden = vault.seal(TENANT, person, RawMail.text(message));
    boolean added = mails.add(id(mail, message), arrivedAt, hidden);
    if (added) {
      look.run();
    } else {
      vault.destroy(TENANT, person);
    }
    return added;
  }

  /**
   * Two ways of fetching one message differ in what servers noted above it, and in nothing else.
   */
  private String id(ReceivedMail mail, byte[] message) {
    String told =
        Stream.of("message-id", "date", "from")
            .map(name -> mail.header(name).orElse(""))
            .collect(Collectors.joining("|"));
    String all = ReturnPath.envelopeId(mail).orElse("") + '|' + told + '|' + body(message);
    byte[] hash = secrets.sign("inbound", RawMail.bytes(all));
    return "mail-" + HexFormat.of().formatHex(hash, 0, BYTES);
  }

  private static String body(byte[] message) {
    String text = RawMail.text(message).replace("\r", "");
    int headers = text.indexOf("\n\n");
    return headers < 0 ? text : text.substring(headers).strip();
  }
}
