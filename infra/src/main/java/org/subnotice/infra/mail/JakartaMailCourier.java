package org.subnotice.infra.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.infra.signing.Signers;
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
  private final Signers signers;
  private final Clock clock;

  /** Signs nothing. {@code trust} decides which certificates of the relay are believed. */
  public JakartaMailCourier(MailRelay relay, SSLContext trust, Clock clock) {
    this(relay, trust, Signers.none(), clock);
  }

  /** The same; {@code signers} sign what they are there for. */
  public JakartaMailCourier(MailRelay relay, SSLContext trust, Signers signers, Clock clock) {
    this.relay = relay;
    this.trust = trust;
    this.signers = signers;
    this.clock = clock;
  }

  @Override
  public Composed compose(OutgoingMail mail) {
    var writer = new MimeWriter(mail);
    byte[] bytes = writer.write();
    String text = new String(bytes, StandardCharsets.US_ASCII);
    return signed(mail.fromAddress(), text, writer.outerBoundary())
        .map(form -> form.fill(form.sign(Map.of(), mail.date())))
        .orElseGet(() -> new Composed(bytes, Sha256.of(bytes)));
  }

  @Override
  public CompiledMail compile(MailDraft draft) {
    var writer = new TemplateWriter(draft);
    var plain = writer.write();
    return signed(draft.fromAddress(), plain.stored(), writer.outerBoundary())
        .map(CompiledMail.class::cast)
        .orElse(plain);
  }

  private Optional<SignedTemplate> signed(EmailAddress sender, String message, String boundary) {
    var smime = signers.smime(sender);
    var dkim = signers.dkim(sender);
    return smime.isEmpty() && dkim.isEmpty()
        ? Optional.empty()
        : Optional.of(SignedTemplate.of(message, boundary, smime, dkim));
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
