package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The public half of the key that signs checkpoints. */
public record VerifyingKey(PublicKey key) {

  static final String ALGORITHM = "Ed25519";

  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
  private static final String END = "\n-----END PUBLIC KEY-----\n";
  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  /** Reads what {@link #pem()} writes, and nothing else. */
  public static VerifyingKey parse(String pem) {
    try {
      String base64 = pem.replace(BEGIN, "").replace(END, "").replace("\n", "");
      var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
      var key = new VerifyingKey(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
      if (key.pem().equals(pem)) {
        return key;
      }
    } catch (IllegalArgumentException | GeneralSecurityException noKey) {
      throw new Unreadable("This is no public key of Ed25519 in PEM.");
    }
    throw new Unreadable("The public key is not written as Subnotice writes it.");
  }

  /** As {@code openssl} reads it. */
  public String pem() {
    return BEGIN + LINES.encodeToString(key.getEncoded()) + END;
  }

  /** SHA-256 of the key in DER: {@code openssl pkey -pubin -outform DER | sha256sum}. */
  public String fingerprint() {
    return Hash.plain(key.getEncoded()).toString();
  }

  public boolean signed(byte[] content, byte[] signature) {
    try {
      Signature check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(content);
      return check.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
