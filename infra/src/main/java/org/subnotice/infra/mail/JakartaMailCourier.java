package org.subnotice.infra.mail;

import java.time.Clock;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.subnotice.notifier.dispatch.Addressing;
import org.subnotice.notifier.dispatch.CompiledMail;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.MailDraft;
import org.subnotice.notifier.dispatch.OutgoingMail;

/** Composes MIME and hands it to a relay by SMTP. */
public final class JakartaMailCourier implements Courier {

  private final MailRelay relay;
  private final SSLContext trust;
  private final Clock clock;

  /** {@code trust} decides which certificates of the relay are believed. */
  public JakartaMailCourier(MailRelay relay, SSLContext trust, Clock clock) {
    this.relay = relay;
    this.trust = trust;
    this.clock = clock;
  }

  @Override
  public Composed compose(OutgoingMail mail) {
    byte[] bytes = new MimeWriter(mail).write();
    return new Composed(bytes, Sha256.of(bytes));
  }

  @Override
  public CompiledMail compile(MailDraft draft) {
    return new TemplateWriter(draft).write();
  }

  @Override
  public CompiledMail read(String stored) {
    return MimeTemplate.read(stored);
  }

  @Override
  public Map<String, String> headers(Addressing addressing) {
    return HeaderSlots.of(addressing);
  }

  @Override
  public Connection open() {
    return new SmtpConnection(relay, trust, clock);
  }
}
