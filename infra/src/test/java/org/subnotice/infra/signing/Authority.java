package org.subnotice.infra.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Issues certificates for tests, by way of one that stands between it and them. */
public final class Authority {

  private static final AtomicLong SERIAL = new AtomicLong(1);
  private static final X500Name ROOT = new X500Name("CN=Test Root");
  private static final X500Name BETWEEN = new X500Name("CN=Test Issuing");

  private final Instant now;
  private final X509Certificate root;
  private final KeyPair betweenKey = ec();
  private final X509Certificate between;

  /** What it issues is valid for some days around {@code now}. */
  public Authority(Instant now) throws GeneralSecurityException {
    this.now = now;
    KeyPair rootKey = ec();
    root = built(authority(ROOT, rootKey), rootKey.getPrivate());
    between = built(authority(BETWEEN, betweenKey), rootKey.getPrivate());
  }

  public static KeyPair rsa(int bits) throws GeneralSecurityException {
    var keys = KeyPairGenerator.getInstance("RSA");
    keys.initialize(bits);
    return keys.generateKeyPair();
  }

  public static KeyPair ec() throws GeneralSecurityException {
    var keys = KeyPairGenerator.getInstance("EC");
    keys.initialize(new ECGenParameterSpec("secp256r1"));
    return keys.generateKeyPair();
  }

  public X509Certificate mail(KeyPair key, String address) throws GeneralSecurityException {
    return mail(key, address, now.minus(Duration.ofDays(10)), now.plus(Duration.ofDays(90)));
  }

  X509Certificate mail(KeyPair key, String address, Instant from, Instant until)
      throws GeneralSecurityException {
    return leaf(key, address, from, until, KeyPurposeId.id_kp_emailProtection);
  }

  X509Certificate leaf(KeyPair key, String address, KeyPurposeId purpose)
      throws GeneralSecurityException {
    return leaf(
        key, address, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(90)), purpose);
  }

  private X509Certificate leaf(
      KeyPair key, String address, Instant from, Instant until, KeyPurposeId purpose)
      throws GeneralSecurityException {
    var builder =
        new JcaX509v3CertificateBuilder(
            BETWEEN,
            BigInteger.valueOf(SERIAL.incrementAndGet()),
            Date.from(from),
            Date.from(until),
            new X500Name("CN=Datenschutz"),
            key.getPublic());
    try {
      builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
      if (!address.isEmpty()) {
        var name = new GeneralNames(new GeneralName(GeneralName.rfc822Name, address));
        builder.addExtension(Extension.subjectAlternativeName, false, name);
      }
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return built(builder, betweenKey.getPrivate());
  }

  /** The chain without the root, as those who issue certificates hand it out. */
  public X509Certificate[] chain(X509Certificate leaf) {
    return new X509Certificate[] {leaf, between};
  }

  /** What a recipient trusts, as PEM. */
  public Path root(Path folder) throws IOException, GeneralSecurityException {
    String body = Base64.getMimeEncoder().encodeToString(root.getEncoded());
    return Files.writeString(
        folder.resolve("root.pem"),
        "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
  }

  /** A PKCS#12 file with that key for that address. */
  public Path pkcs12(Path file, String password, KeyPair key, String address)
      throws IOException, GeneralSecurityException {
    var store = empty();
    char[] secret = password.toCharArray();
    store.setKeyEntry("mail", key.getPrivate(), secret, chain(mail(key, address)));
    return saved(store, file, password);
  }

  static KeyStore empty() throws IOException, GeneralSecurityException {
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  static Path saved(KeyStore store, Path file, String password)
      throws IOException, GeneralSecurityException {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password.toCharArray());
    }
    return file;
  }

  private X509v3CertificateBuilder authority(X500Name name, KeyPair key) {
    try {
      return new JcaX509v3CertificateBuilder(
              ROOT,
              BigInteger.valueOf(SERIAL.incrementAndGet()),
              Date.from(now.minus(Duration.ofDays(1000))),
              Date.from(now.plus(Duration.ofDays(1000))),
              name,
              key.getPublic())
          .addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    } catch (CertIOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static X509Certificate built(X509v3CertificateBuilder builder, PrivateKey by)
      throws GeneralSecurityException {
    try {
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException impossible) {
      throw new GeneralSecurityException(impossible);
    }
  }
}
