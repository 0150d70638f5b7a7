package org.subnotice.infra.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.startup.StartupFailure;

/**
 * The secret in the database, wrapped, from which all derived ones follow: links that were sent and
 * references in events must outlive the key-encryption key.
 */
final class VaultRoot {

  private static final String PLACE = "subnotice root";

  private final JdbcClient database;

  VaultRoot(JdbcClient database) {
    this.database = database;
  }

  /** Made at the first start; the same on every node. */
  KeyEncryptionKey open(Wrapping wrapping) {
    if (kept().isEmpty()) {
      byte[] root = new byte[KeyEncryptionKey.BYTES];
      new SecureRandom().nextBytes(root);
      database
          .sql("INSERT INTO vault_root (sealed) VALUES (?) ON CONFLICT DO NOTHING")
          .param(wrapping.wrap(root, PLACE))
          .update();
    }
    return new KeyEncryptionKey(opened(wrapping, kept().orElseThrow()));
  }

  void rewrap(Wrapping from, Wrapping to) {
    kept()
        .map(before -> to.wrap(opened(from, before), PLACE))
        .ifPresent(after -> database.sql("UPDATE vault_root SET sealed = ?").param(after).update());
  }

  private Optional<byte[]> kept() {
    return database.sql("SELECT sealed FROM vault_root").query(byte[].class).optional();
  }

  private static byte[] opened(Wrapping wrapping, byte[] sealed) {
    try {
      return wrapping.unwrap(sealed, PLACE);
    } catch (GeneralSecurityException tampered) {
      throw new StartupFailure("the root of all secrets was changed in the database.", tampered);
    }
  }
}
