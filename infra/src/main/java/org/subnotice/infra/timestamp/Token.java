package org.subnotice.infra.timestamp;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** What an authority signed; believed only after a look at everything that it says. */
public final class Token {

  private final TimeStampToken token;

  Token(TimeStampToken token) {
    this.token = token;
  }

  public static Token parse(byte[] der) throws NoTimestamp {
    try {
      return new Token(new TimeStampToken(ContentInfo.getInstance(der)));
    } catch (IOException | TSPException | RuntimeException noToken) {
      throw new NoTimestamp("What should be a timestamp is none.", noToken);
    }
  }

  /**
   * The timestamp, where the token is about these bytes, its signature holds, and a certificate for
   * timestamps made it which leads to one that is trusted.
   *
   * @param known certificates beside those in the token
   */
  public Timestamp believed(
      byte[] content, Collection<X509Certificate> known, Collection<X509Certificate> trusted)
      throws NoTimestamp {
    requireAbout(content);
    List<X509Certificate> all = new ArrayList<>(known);
    all.addAll(inside());
    all.addAll(trusted);
    X509Certificate signer = signer(all);
    var at = token.getTimeStampInfo().getGenTime().toInstant();
    requireSignedBy(signer);
    List<X509Certificate> chain = new Chain(all, trusted).from(signer, at);
    return new Timestamp(at, encoded(), chain);
  }

  private void requireAbout(byte[] content) throws NoTimestamp {
    var info = token.getTimeStampInfo();
    if (!TSPAlgorithms.SHA256.equals(info.getMessageImprintAlgOID())
        || !MessageDigest.isEqual(sha256(content), info.getMessageImprintDigest())) {
      throw new NoTimestamp("The timestamp is about something else.");
    }
  }

  private X509Certificate signer(List<X509Certificate> all) throws NoTimestamp {
    for (X509Certificate each : all) {
      if (token.getSID().match(held(each))) {
        return each;
      }
    }
    throw new NoTimestamp("The certificate that signed the timestamp is missing.");
  }

  /** Also that the certificate was valid then and is for timestamps and nothing else. */
  private void requireSignedBy(X509Certificate signer) throws NoTimestamp {
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    } catch (TSPException | OperatorCreationException wrong) {
      throw new NoTimestamp(
          "The signature of the timestamp is wrong (%s).".formatted(wrong.getMessage()), wrong);
    }
  }

  private List<X509Certificate> inside() throws NoTimestamp {
    List<X509Certificate> found = new ArrayList<>();
    try {
      for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
        found.add(Certificates.decoded(each.getEncoded()));
      }
      return found;
    } catch (IOException | CertificateException damaged) {
      throw new NoTimestamp("A certificate in the timestamp cannot be read.", damaged);
    }
  }

  private byte[] encoded() throws NoTimestamp {
    try {
      return token.getEncoded();
    } catch (IOException wasRead) {
      throw new NoTimestamp("The timestamp cannot be written.", wasRead);
    }
  }

  private static X509CertificateHolder held(X509Certificate certificate) throws NoTimestamp {
    try {
      return new X509CertificateHolder(certificate.getEncoded());
    } catch (IOException | CertificateException damaged) {
      throw new NoTimestamp("A certificate cannot be read.", damaged);
    }
  }

  static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
