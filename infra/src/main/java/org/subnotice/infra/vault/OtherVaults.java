package org.subnotice.infra.vault;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Vault;

/** The vault of another database, such as one that was restored, under the key of this one. */
public final class OtherVaults {

  private final Wrapping key;
  private final Clock clock;

  OtherVaults(Wrapping key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** Nothing where that database is under another key. */
  public Optional<Vault> in(JdbcClient database) {
    return new KeyCheck(database).opens(key)
        ? Optional.of(new TinkVault(new PersonKeys(database, key, clock)))
        : Optional.empty();
  }
}
