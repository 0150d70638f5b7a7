package org.subnotice.infra.signing;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.subnotice.core.personal.EmailAddress;

/**
 * What one sender signs with.
 *
 * @param chain the sender's own certificate first
 * @param addresses for which that certificate stands, in lower case
 */
record SmimeKey(PrivateKey key, List<X509Certificate> chain, Set<String> addresses) {

  SmimeKey {
    chain = List.copyOf(chain);
    addresses = Set.copyOf(addresses);
  }

  X509Certificate certificate() {
    return chain.getFirst();
  }

  boolean standsFor(EmailAddress sender) {
    return addresses.contains(sender.value().toLowerCase(Locale.ROOT));
  }

  Instant validFrom() {
    return certificate().getNotBefore().toInstant();
  }

  Instant validUntil() {
    return certificate().getNotAfter().toInstant();
  }

  @Override
  public String toString() {
    return "SmimeKey" + addresses;
  }
}
