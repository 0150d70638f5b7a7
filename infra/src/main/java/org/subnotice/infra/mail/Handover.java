package org.subnotice.infra.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Envelope;
import org.subnotice.notifier.dispatch.Route;

/**
 * One message over an open connection. Throws when the connection fails before the final dot, so
 * that nothing can have been delivered; after it, a missing answer is {@code Unknown}.
 */
record Handover(SmtpDialogue dialogue, Route route, RequireTls wanted, Clock clock) {

  private static final String NOT_OFFERED =
      "Not sent: the server does not offer REQUIRETLS, without which nothing may leave"
          + " (subnotice.mail.require-tls).";

  /** Also says so of the route, where the server promises encryption on the whole way. */
  static Handover over(SmtpDialogue dialogue, Route route, RequireTls wanted, Clock clock) {
    boolean promised =
        wanted != RequireTls.NEVER && route.tls().isPresent() && dialogue.offersRequireTls();
    var known = new Route(route.server(), route.tls(), route.cipher(), promised);
    return new Handover(dialogue, known, wanted, clock);
  }

  Acceptance hand(Envelope envelope, byte[] message) throws MessagingException, IOException {
    if (wanted == RequireTls.ALWAYS && !route.requireTls()) {
      return new Acceptance.RefusedForNow(clock.instant(), Optional.empty(), NOT_OFFERED, route);
    }
    Reply sender = dialogue.mailFrom(envelope, route.requireTls());
    if (!sender.isPositive()) {
      return refused(sender);
    }
    Reply recipient = dialogue.recipient(envelope);
    return recipient.isPositive() ? content(message) : refused(recipient);
  }

  private Acceptance content(byte[] message) throws MessagingException, IOException {
    try {
      OutputStream out = dialogue.startOfMessage();
      out.write(message);
    } catch (SMTPSendFailedException refusal) {
      return refused(dialogue.reply(refusal.getReturnCode()));
    }
    return dialogue.endOfMessage().map(this::answered).orElseGet(this::unknown);
  }

  private Acceptance answered(Reply reply) {
    return reply.isPositive()
        ? new Acceptance.Accepted(clock.instant(), reply.text(), route)
        : refused(reply);
  }

  private Acceptance refused(Reply reply) {
    return reply.isFinal()
        ? new Acceptance.RefusedForGood(clock.instant(), reply.code(), reply.text(), route)
        : new Acceptance.RefusedForNow(
            clock.instant(), Optional.of(reply.code()), reply.text(), route);
  }

  private Acceptance unknown() {
    return new Acceptance.Unknown(
        clock.instant(), "No answer came after the whole message had been sent.", route);
  }
}
