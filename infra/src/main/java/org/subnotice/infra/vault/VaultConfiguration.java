package org.subnotice.infra.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeProperties;

/** Opens the vault at start, or says at once that its key is the wrong one. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

  @Bean
  KeyEncryptionKey keyEncryptionKey(SubnoticeProperties properties) {
    return properties
        .vault()
        .configuredKey()
        .map(key -> KeyFile.decoded(key, "SUBNOTICE_VAULT_KEY"))
        .orElseGet(() -> KeyFile.readOrMake(properties.dataDir().resolve("keys").resolve("kek")));
  }

  @Bean
  Vault vault(KeyEncryptionKey key, JdbcClient database, Clock clock) {
    AesGcmJce wrapping = key.wrapping();
    new KeyCheck(database).requireSameKey(wrapping);
    return new TinkVault(new PersonKeys(database, wrapping, clock));
  }

  @Bean
  Secrets secrets(KeyEncryptionKey key) {
    return new Secrets(key);
  }
}
