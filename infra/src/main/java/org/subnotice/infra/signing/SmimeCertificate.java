package org.subnotice.infra.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** What a certificate says of itself, and whether mail can be signed with it (RFC 8550). */
record SmimeCertificate(X509Certificate certificate) {

  private static final String EMAIL_PROTECTION = "1.3.6.1.5.5.7.3.4";
  private static final int RFC822_NAME = 1;
  private static final int SHORTEST_RSA = 2048;
  private static final byte[] SOMETHING = {1, 2, 3};

  /** Why it cannot be used with that key at that time, in words that follow the file's name. */
  Optional<String> fault(PrivateKey key, Instant now) throws GeneralSecurityException {
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      return Optional.of(
          "expired at %s; put a new one there".formatted(certificate.getNotAfter().toInstant()));
    }
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      return Optional.of(
          "is not valid before %s; use the old one until then, and check the clock"
              .formatted(certificate.getNotBefore().toInstant()));
    }
    return keyFault(key).or(this::purposeFault);
  }

  private Optional<String> keyFault(PrivateKey key) throws GeneralSecurityException {
    if (!isStrong(key)) {
      return Optional.of("is neither RSA of 2048 bits or more nor EC; have another one issued");
    }
    return matches(key)
        ? Optional.empty()
        : Optional.of("does not match the certificate beside it; export both together");
  }

  private Optional<String> purposeFault() {
    if (!protectsMail()) {
      return Optional.of(
          "has a certificate that is not meant for e-mail; have one issued for e-mail protection");
    }
    return addresses().isEmpty()
        ? Optional.of("has a certificate without an e-mail address; have one issued with it")
        : Optional.empty();
  }

  /** From the alternative names, and from the subject as older certificates have it. */
  Set<String> addresses() {
    var all = new HashSet<String>();
    for (List<?> name : alternativeNames()) {
      if (name.getFirst() instanceof Integer kind && kind == RFC822_NAME) {
        all.add(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT));
      }
    }
    var subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return Arrays.stream(subject.getRDNs(BCStyle.EmailAddress))
        .map(part -> IETFUtils.valueToString(part.getFirst().getValue()).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(() -> all));
  }

  private Collection<List<?>> alternativeNames() {
    try {
      return Optional.ofNullable(certificate.getSubjectAlternativeNames()).orElse(List.of());
    } catch (CertificateParsingException unreadable) {
      return List.of();
    }
  }

  private boolean protectsMail() {
    try {
      var purposes = Optional.ofNullable(certificate.getExtendedKeyUsage()).orElse(List.of());
      return purposes.contains(EMAIL_PROTECTION) && maySign();
    } catch (CertificateParsingException unreadable) {
      return false;
    }
  }

  /** Bits 0 and 1 of the key usage: digital signature, content commitment. */
  private boolean maySign() {
    boolean[] usage = certificate.getKeyUsage();
    return usage == null || usage[0] || usage[1];
  }

  private static boolean isStrong(PrivateKey key) {
    return switch (key) {
      case RSAKey rsa -> rsa.getModulus().bitLength() >= SHORTEST_RSA;
      case ECKey _ -> true;
      default -> false;
    };
  }

  private boolean matches(PrivateKey key) throws GeneralSecurityException {
    PublicKey known = certificate.getPublicKey();
    if (!known.getAlgorithm().equals(key.getAlgorithm())) {
      return false;
    }
    var signature =
        Signature.getInstance(key instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSA");
    signature.initSign(key);
    signature.update(SOMETHING);
    byte[] signed = signature.sign();
    signature.initVerify(known);
    signature.update(SOMETHING);
    return signature.verify(signed);
  }
}
