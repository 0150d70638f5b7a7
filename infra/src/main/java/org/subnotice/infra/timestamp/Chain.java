package org.subnotice.infra.timestamp;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for the way from a certificate to one that is trusted (RFC 5280, 6). */
final class Chain {

  private final Collection<X509Certificate> known;
  private final Collection<X509Certificate> trusted;

  /** {@code known} may stand between them and are trusted for nothing. */
  Chain(Collection<X509Certificate> known, Collection<X509Certificate> trusted) {
    this.known = known;
    this.trusted = trusted;
  }

  /**
   * The way that was good at that instant. Nobody is asked whether a certificate was taken back:
   * that would need a network, years later too.
   */
  List<X509Certificate> from(X509Certificate signer, Instant at) throws NoTimestamp {
    if (trusted.contains(signer)) {
      return List.of(signer);
    }
    try {
      var found =
          (PKIXCertPathBuilderResult)
              CertPathBuilder.getInstance("PKIX").build(parameters(signer, at));
      List<X509Certificate> chain = new ArrayList<>();
      found.getCertPath().getCertificates().forEach(each -> chain.add((X509Certificate) each));
      chain.add(found.getTrustAnchor().getTrustedCert());
      return chain;
    } catch (GeneralSecurityException none) {
      throw new NoTimestamp(
          "No way leads from the certificate of %s to one that is trusted."
              .formatted(signer.getSubjectX500Principal().getName()),
          none);
    }
  }

  private PKIXBuilderParameters parameters(X509Certificate signer, Instant at)
      throws GeneralSecurityException {
    var target = new X509CertSelector();
    target.setCertificate(signer);
    var anchors =
        trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
    var parameters = new PKIXBuilderParameters(anchors, target);
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(at));
    List<X509Certificate> between = new ArrayList<>(known);
    between.add(signer);
    parameters.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(between)));
    return parameters;
  }
}
