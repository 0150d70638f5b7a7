package org.subnotice.infra.vault;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Vault;

/** The vault of another database, such as one that was restored, under the key of this one. */
public final class OtherVaults {

  private final KeyEncryptionKey key;
  private final Clock clock;

  OtherVaults(KeyEncryptionKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** Nothing where that database is under another key. */
  public Optional<Vault> in(JdbcClient database) {
    var wrapping = key.wrapping();
    return new KeyCheck(database).opens(wrapping)
        ? Optional.of(new TinkVault(new PersonKeys(database, wrapping, clock)))
        : Optional.empty();
  }
}
