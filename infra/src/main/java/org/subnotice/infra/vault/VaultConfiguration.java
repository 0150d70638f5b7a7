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
  Wrapping keyEncryptionKey(
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
  Vault vault(Wrapping key, JdbcClient database, Clock clock) {
    return new TinkVault(new PersonKeys(database, key, clock));
  }

  @Bean
  OtherVaults otherVaults(Wrapping key, Clock clock) {
    return new OtherVaults(key, clock);
  }

  @Bean
  Secrets secrets(Wrapping key, JdbcClient database) {
    return new Secrets(new VaultRoot(database).open(key));
  }
}
