package org.subnotice.infra.signing;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;

/**
 * Signs so that the same bytes always have the same signature: RSA does by nature (RFC 8017, 8.2),
 * EC where its secret number follows from key and message (RFC 6979).
 */
final class RepeatableSignature implements ContentSigner {

  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  private final PrivateKey key;
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  RepeatableSignature(PrivateKey key) {
    this.key = key;
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return new DefaultSignatureAlgorithmIdentifierFinder()
        .find(isRsa() ? "SHA256withRSA" : "SHA256withECDSA");
  }

  @Override
  public OutputStream getOutputStream() {
    return content;
  }

  @Override
  public byte[] getSignature() {
    try {
      var signature =
          isRsa()
              ? Signature.getInstance("SHA256withRSA")
              : Signature.getInstance("SHA256withECDDSA", BOUNCY_CASTLE);
      signature.initSign(key);
      signature.update(content.toByteArray());
      return signature.sign();
    } catch (GeneralSecurityException checkedAtStart) {
      throw new IllegalStateException("The key does not sign any more", checkedAtStart);
    }
  }

  private boolean isRsa() {
    return key instanceof RSAKey;
  }
}
