package org.subnotice.api.read;

import java.time.Instant;
import java.util.Base64;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.VerifyingKey;

/**
 * @param entries how many events there are
 * @param root of the Merkle tree over them, hex
 * @param chain head of the chain over them, hex
 * @param key fingerprint of the key that signed, hex
 * @param text what was signed, to the byte
 * @param signature Ed25519 over the text, Base64
 * @param publicKey PEM
 * @param note text and signature in one, as it is mailed
 */
public record CheckpointView(
    String processor,
    long entries,
    String root,
    String chain,
    Instant madeAt,
    String key,
    String text,
    String signature,
    String publicKey,
    String note) {

  public static CheckpointView of(SignedCheckpoint signed, VerifyingKey key) {
    var checkpoint = signed.checkpoint();
    return new CheckpointView(
        checkpoint.processor(),
        checkpoint.entries(),
        checkpoint.root().toString(),
        checkpoint.chain().toString(),
        checkpoint.madeAt(),
        checkpoint.key(),
        checkpoint.text(),
        Base64.getEncoder().encodeToString(signed.signature()),
        key.pem(),
        signed.note());
  }
}
