package org.subnotice.infra.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Envelope;

/** Keeps one connection over many messages, opens it when first needed and renews it. */
final class SmtpConnection implements Connection {

  private final MailRelay relay;
  private final RememberingSockets sockets;
  private final Clock clock;
  private Optional<SmtpDialogue> open = Optional.empty();

  SmtpConnection(MailRelay relay, SSLContext trust, Clock clock) {
    this.relay = relay;
    this.sockets = new RememberingSockets(trust.getSocketFactory());
    this.clock = clock;
  }

  /** A server may drop an idle connection at any time, so a reused one gets a second, fresh try. */
  @Override
  public Acceptance hand(Envelope envelope, Composed message) {
    boolean reused = open.isPresent();
    try {
      return tidied(over(connected(), envelope, message));
    } catch (MessagingException | IOException failure) {
      close();
      return reused ? hand(envelope, message) : noConnection(failure);
    }
  }

  @Override
  public void close() {
    open.ifPresent(SmtpConnection::hangUp);
    open = Optional.empty();
  }

  private Acceptance over(SmtpDialogue dialogue, Envelope envelope, Composed message)
      throws MessagingException, IOException {
    String server = relay.host() + ":" + relay.port();
    return new Handover(dialogue, server, sockets.protocol(), clock)
        .hand(envelope, message.bytes());
  }

  private SmtpDialogue connected() throws MessagingException {
    if (open.isEmpty()) {
      sockets.forget();
      SmtpDialogue dialogue = new SmtpDialogue(MailSession.of(relay, sockets));
      String username = relay.login().map(MailRelay.Login::username).orElse(null);
      String password = relay.login().map(MailRelay.Login::password).orElse(null);
      dialogue.connect(relay.host(), relay.port(), username, password);
      open = Optional.of(dialogue);
    }
    return open.orElseThrow();
  }

  private Acceptance tidied(Acceptance acceptance) {
    switch (acceptance) {
      case Acceptance.Accepted accepted -> {}
      case Acceptance.Unknown unknown -> close();
      case Acceptance.RefusedForGood refused -> reset();
      case Acceptance.RefusedForNow refused -> reset();
    }
    return acceptance;
  }

  /** The next message starts clean; where that fails it starts on a new connection. */
  private void reset() {
    try {
      if (!connected().reset().isPositive()) {
        close();
      }
    } catch (MessagingException | IOException gone) {
      close();
    }
  }

  private Acceptance noConnection(Exception failure) {
    return new Acceptance.RefusedForNow(
        clock.instant(), Optional.empty(), String.valueOf(failure.getMessage()).strip());
  }

  private static void hangUp(SmtpDialogue dialogue) {
    try {
      dialogue.close();
    } catch (MessagingException alreadyGone) {
      // The connection is given up either way.
    }
  }
}
