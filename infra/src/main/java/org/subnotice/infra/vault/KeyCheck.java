package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.startup.StartupFailure;

/** Finds out at start whether the key given is the one under which this database was begun. */
final class KeyCheck {

  private static final String KNOWN = "subnotice";

  private final JdbcClient database;

  KeyCheck(JdbcClient database) {
    this.database = database;
  }

  void requireSameKey(AesGcmJce wrapping) {
    byte[] sealed = Ciphers.encrypt(wrapping, KNOWN.getBytes(StandardCharsets.UTF_8), KNOWN);
    database
        .sql("INSERT INTO key_check (sealed) VALUES (?) ON CONFLICT DO NOTHING")
        .param(sealed)
        .update();
    byte[] kept = database.sql("SELECT sealed FROM key_check").query(byte[].class).single();
    try {
      Ciphers.decrypt(wrapping, kept, KNOWN);
    } catch (GeneralSecurityException otherKey) {
      throw new StartupFailure(
          "the key-encryption key is not the one this database was begun with."
              + " Bring back the file keys/kek, or set SUBNOTICE_VAULT_KEY to the former key.",
          otherKey);
    }
  }
}
