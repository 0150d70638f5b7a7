package org.subnotice.infra.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.core.ledger.VerifyingKey;

/** The public keys that lie beside what they signed. */
final class TrustedKeys {

  private final Map<String, VerifyingKey> byFingerprint = new HashMap<>();

  static TrustedKeys of(Archive archive) throws IOException {
    TrustedKeys keys = new TrustedKeys();
    for (String name : archive.below("keys/")) {
      keys.add(name, archive.text(name));
    }
    return keys;
  }

  private void add(String name, String pem) {
    try {
      VerifyingKey key = VerifyingKey.parse(pem);
      byFingerprint.put(key.fingerprint(), key);
    } catch (Unreadable changed) {
      throw new Tampering(0, "the key in " + name + " was changed. " + changed.sentence());
    }
  }

  Checkpoint believed(String name, String note) {
    SignedCheckpoint signed;
    try {
      signed = SignedCheckpoint.parse(note);
    } catch (Unreadable changed) {
      throw new Tampering(0, name + " was changed. " + changed.sentence());
    }
    VerifyingKey key = byFingerprint.get(signed.checkpoint().key());
    if (key == null || !signed.isSignedBy(key)) {
      throw new Tampering(0, name + " is not signed by the key that it names.");
    }
    return signed.checkpoint();
  }
}
