package org.subnotice.infra.timestamp;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Certificates in PEM, as openssl reads and writes them. */
public final class Certificates {

  private static final int LINE = 64;

  private Certificates() {}

  /** At least one; text around them is passed over. */
  public static List<X509Certificate> parse(String pem) throws NoTimestamp {
    try {
      var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.ISO_8859_1));
      var found =
          factory().generateCertificates(bytes).stream().map(X509Certificate.class::cast).toList();
      if (found.isEmpty()) {
        throw new NoTimestamp("There is no certificate in it.");
      }
      return found;
    } catch (CertificateException notPem) {
      throw new NoTimestamp("The certificates cannot be read.", notPem);
    }
  }

  static X509Certificate decoded(byte[] der) throws CertificateException {
    return (X509Certificate) factory().generateCertificate(new ByteArrayInputStream(der));
  }

  public static String pem(List<X509Certificate> certificates) {
    var lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'});
    StringBuilder text = new StringBuilder();
    for (X509Certificate certificate : certificates) {
      text.append("-----BEGIN CERTIFICATE-----\n");
      text.append(lines.encodeToString(encoded(certificate)));
      text.append("\n-----END CERTIFICATE-----\n");
    }
    return text.toString();
  }

  /** SHA-256 of the whole certificate, as {@code openssl x509 -fingerprint -sha256} has it. */
  public static String fingerprint(X509Certificate certificate) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(encoded(certificate));
      return HexFormat.ofDelimiter(":").withUpperCase().formatHex(digest);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException wasRead) {
      throw new IllegalStateException(wasRead);
    }
  }

  private static CertificateFactory factory() throws CertificateException {
    return CertificateFactory.getInstance("X.509");
  }
}
