package org.subnotice.infra.vault;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeProperties;

/** Opens the vault at start, or says at once that its key is the wrong one. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

  /** The one in use; where another one was given to follow it, that one. */
  @Bean
  KeyEncryptionKey keyEncryptionKey(
      SubnoticeProperties properties,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    var check = new KeyCheck(database);
    var rotation =
        new Rotation(
            database, new TransactionTemplate(transactions), check, new VaultRoot(database));
    return rotation.settle(new GivenKeys(properties).read(check.begun()));
  }

  @Bean
  Vault vault(KeyEncryptionKey key, JdbcClient database, Clock clock) {
    return new TinkVault(new PersonKeys(database, key.wrapping(), clock));
  }

  @Bean
  OtherVaults otherVaults(KeyEncryptionKey key, Clock clock) {
    return new OtherVaults(key, clock);
  }

  @Bean
  Secrets secrets(KeyEncryptionKey key, JdbcClient database) {
    return new Secrets(new VaultRoot(database).open(key.wrapping()));
  }
}
