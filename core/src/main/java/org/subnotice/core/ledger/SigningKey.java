package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** Signs checkpoints and lists of files. */
public final class SigningKey {

  private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
  private static final String END = "\n-----END PRIVATE KEY-----\n";
  private static final byte[] PROBE = "subnotice".getBytes(StandardCharsets.US_ASCII);

  private final PrivateKey secret;
  private final VerifyingKey shown;

  private SigningKey(PrivateKey secret, VerifyingKey shown) {
    this.secret = secret;
    this.shown = shown;
  }

  public static SigningKey make() {
    try {
      var pair = KeyPairGenerator.getInstance(VerifyingKey.ALGORITHM).generateKeyPair();
      return new SigningKey(pair.getPrivate(), new VerifyingKey(pair.getPublic()));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java knows no Ed25519", missing);
    }
  }

  /**
   * Reads the private key and, behind it, the public one, both in PEM. Refuses with {@link
   * Unreadable} two that do not belong together.
   */
  public static SigningKey parse(String pem) {
    int end = pem.indexOf(END);
    if (!pem.startsWith(BEGIN) || end < 0) {
      throw new Unreadable("The key that signs is a private and a public key in PEM.");
    }
    try {
      String base64 = pem.substring(BEGIN.length(), end).replace("\n", "");
      var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      var secret = KeyFactory.getInstance(VerifyingKey.ALGORITHM).generatePrivate(spec);
      return paired(secret, VerifyingKey.parse(pem.substring(end + END.length())));
    } catch (IllegalArgumentException | GeneralSecurityException noKey) {
      throw new Unreadable("This is no private key of Ed25519 in PEM.");
    }
  }

  private static SigningKey paired(PrivateKey secret, VerifyingKey shown) {
    var key = new SigningKey(secret, shown);
    if (!shown.signed(PROBE, key.sign(PROBE))) {
      throw new Unreadable("The public key does not belong to the private one.");
    }
    return key;
  }

  /** Both keys, for {@link #parse}. */
  public String pem() {
    String base64 = Base64.getEncoder().encodeToString(secret.getEncoded());
    return BEGIN + base64 + END + shown.pem();
  }

  public VerifyingKey verifying() {
    return shown;
  }

  public SignedCheckpoint sign(String processor, Head head, Instant madeAt) {
    var checkpoint = Checkpoint.of(processor, head, madeAt, shown.fingerprint());
    return new SignedCheckpoint(checkpoint, sign(checkpoint.bytes()));
  }

  /** 64 bytes (RFC 8032). */
  public byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance(VerifyingKey.ALGORITHM);
      signature.initSign(secret);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("Ed25519 cannot sign", failure);
    }
  }

  @Override
  public String toString() {
    return "SigningKey[" + shown.fingerprint() + "]";
  }
}
