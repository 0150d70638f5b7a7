package org.subnotice.infra.timestamp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * An authority's signed word that it saw a content at an instant.
 *
 * @param at by the authority's clock
 * @param token as RFC 3161 has it, DER
 * @param chain from the certificate that signed to one that is trusted
 */
public record Timestamp(Instant at, byte[] token, List<X509Certificate> chain) {

  public Timestamp {
    token = token.clone();
    chain = List.copyOf(chain);
  }

  @Override
  public byte[] token() {
    return token.clone();
  }

  public String authority() {
    return chain.getFirst().getSubjectX500Principal().getName();
  }

  /** All of it rests on this one. */
  public X509Certificate anchor() {
    return chain.getLast();
  }
}
