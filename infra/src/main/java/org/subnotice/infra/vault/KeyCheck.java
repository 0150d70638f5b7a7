package org.subnotice.infra.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.startup.StartupFailure;

/** Finds out at start whether a key given is the one that this database is under. */
final class KeyCheck {

  private static final String KNOWN = "subnotice";

  private final JdbcClient database;

  KeyCheck(JdbcClient database) {
    this.database = database;
  }

  /** Whether the database is under any key yet. */
  boolean begun() {
    return kept().isPresent();
  }

  void requireSameKey(Wrapping wrapping) {
    database
        .sql("INSERT INTO key_check (sealed) VALUES (?) ON CONFLICT DO NOTHING")
        .param(sealed(wrapping))
        .update();
    if (!opens(wrapping)) {
      throw new StartupFailure(
          "the key-encryption key is not the one this database is under."
              + " Bring back the file keys/kek, or set SUBNOTICE_VAULT_KEY to the right key.");
    }
  }

  boolean opens(Wrapping wrapping) {
    return kept().filter(kept -> opens(wrapping, kept)).isPresent();
  }

  /** From now on the database is under this key. */
  void replace(Wrapping wrapping) {
    database.sql("UPDATE key_check SET sealed = ?").param(sealed(wrapping)).update();
  }

  private Optional<byte[]> kept() {
    return database.sql("SELECT sealed FROM key_check").query(byte[].class).optional();
  }

  private static boolean opens(Wrapping wrapping, byte[] sealed) {
    try {
      wrapping.unwrap(sealed, KNOWN);
      return true;
    } catch (GeneralSecurityException otherKey) {
      return false;
    }
  }

  private static byte[] sealed(Wrapping wrapping) {
    return wrapping.wrap(KNOWN.getBytes(StandardCharsets.UTF_8), KNOWN);
  }
}
