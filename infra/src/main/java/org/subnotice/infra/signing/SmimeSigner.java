package org.subnotice.infra.signing;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Signs a part of a mail, apart from it (RFC 8551, 3.5.3), with SHA-256. */
public final class SmimeSigner {

  private final SmimeKey key;

  SmimeSigner(SmimeKey key) {
    this.key = key;
  }

  /**
   * The signature as PKCS#7, with all certificates up to the root that were given; the same bytes
   * at the same instant always have the same one. Throws when the certificate has expired by {@code
   * at} or is not valid yet: what was signed with it would look forged.
   */
  public byte[] sign(byte[] part, Instant at) {
    if (at.isBefore(key.validFrom()) || at.isAfter(key.validUntil())) {
      throw new IllegalStateException(
          "The S/MIME certificate of %s is valid from %s to %s only; put a new one in place and start"
                  .formatted(key.addresses(), key.validFrom(), key.validUntil())
              + " again");
    }
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer(at));
      generator.addCertificates(new JcaCertStore(key.chain()));
      return generator.generate(new CMSProcessableByteArray(part), false).getEncoded("DER");
    } catch (CMSException
        | OperatorCreationException
        | CertificateEncodingException
        | IOException checkedAtStart) {
      throw new IllegalStateException("The mail cannot be signed", checkedAtStart);
    }
  }

  private SignerInfoGenerator signer(Instant at)
      throws OperatorCreationException, CertificateEncodingException {
    var attributes = new ASN1EncodableVector();
    var time = new Time(Date.from(at));
    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(time)));
    return new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
        .setSignedAttributeGenerator(
            new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
        .build(new RepeatableSignature(key.key()), new JcaX509CertificateHolder(key.certificate()));
  }
}
