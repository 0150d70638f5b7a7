package org.subnotice.infra.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.subnotice.infra.signing.DkimSigner;
import org.subnotice.infra.signing.SmimeSigner;
import org.subnotice.notifier.dispatch.CompiledMail;
import org.subnotice.notifier.dispatch.Composed;

/** A message that is signed once its words stand. */
final class SignedTemplate implements CompiledMail {

  private final MimeTemplate form;
  private final String boundary;
  private final Optional<SmimeSigner> smime;
  private final Optional<DkimSigner> dkim;

  private SignedTemplate(
      MimeTemplate form, String boundary, Optional<SmimeSigner> smime, Optional<DkimSigner> dkim) {
    this.form = form;
    this.boundary = boundary;
    this.smime = smime;
    this.dkim = dkim;
  }

  /** {@code message} as a template has it; {@code boundary} occurs nowhere in it. */
  static SignedTemplate of(
      String message, String boundary, Optional<SmimeSigner> smime, Optional<DkimSigner> dkim) {
    String inner = smime.isPresent() ? SignedForm.withSmime(message, boundary) : message;
    String outer = dkim.isPresent() ? SignedForm.withDkim(inner) : inner;
    return new SignedTemplate(MimeTemplate.read(outer), boundary, smime, dkim);
  }

  @Override
  public String stored() {
    return form.stored();
  }

  /** The reader's signature first: that for servers covers it. */
  @Override
  public Map<String, String> sign(Map<String, String> slots, Instant at) {
    var words = new HashMap<>(slots);
    smime.ifPresent(signer -> words.put(SignedForm.SMIME, ""));
    dkim.ifPresent(signer -> words.put(SignedForm.DKIM, ""));
    smime.ifPresent(signer -> words.put(SignedForm.SMIME, smime(signer, words, at)));
    dkim.ifPresent(signer -> words.put(SignedForm.DKIM, dkim(signer, words, at)));
    return words;
  }

  @Override
  public Composed fill(Map<String, String> slots) {
    return form.fill(slots);
  }

  private String smime(SmimeSigner signer, Map<String, String> words, Instant at) {
    byte[] part = SignedForm.part(fill(words).bytes(), boundary);
    return SignedForm.encoded(signer.sign(part, at));
  }

  private String dkim(DkimSigner signer, Map<String, String> words, Instant at) {
    return signer.sign(SignedForm.withoutDkim(fill(words).bytes()), at);
  }
}
