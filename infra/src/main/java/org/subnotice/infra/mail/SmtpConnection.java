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
import org.subnotice.notifier.dispatch.Route;

/** Keeps one connection over many messages, opens it when first needed and renews it. */
final class SmtpConnection implements Connection {

  /** RFC 5321, 4.2.3: the server closes the connection. */
  private static final int GOING_AWAY = 421;

  /** To MAIL, RCPT, DATA and the message. */
  private static final int ANSWERS = 4;

  private final MailRelay relay;
  private final RememberingSockets sockets;
  private final WatchedSockets plain;
  private final Clock clock;
  private Optional<SmtpDialogue> open = Optional.empty();

  SmtpConnection(MailRelay relay, SSLContext trust, Clock clock) {
    this.relay = relay;
    this.sockets = new RememberingSockets(trust.getSocketFactory());
    this.plain = new WatchedSockets(relay.replyTimeout().multipliedBy(ANSWERS));
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
    plain.startAnew();
    return Handover.over(dialogue, route(), relay.requireTls(), clock)
        .hand(envelope, message.bytes());
  }

  private Route route() {
    return new Route(relay.host() + ":" + relay.port(), sockets.protocol(), sockets.cipher());
  }

  private SmtpDialogue connected() throws MessagingException {
    if (open.isEmpty()) {
      sockets.forget();
      SmtpDialogue dialogue = new SmtpDialogue(MailSession.of(relay, sockets, plain));
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
      case Acceptance.RefusedForNow refused -> {
        if (refused.code().filter(code -> code == GOING_AWAY).isPresent()) {
          close();
        } else {
          reset();
        }
      }
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
        clock.instant(), Optional.empty(), String.valueOf(failure.getMessage()).strip(), route());
  }

  private static void hangUp(SmtpDialogue dialogue) {
    try {
      dialogue.close();
    } catch (MessagingException alreadyGone) {
      // The connection is given up either way.
    }
  }
}
