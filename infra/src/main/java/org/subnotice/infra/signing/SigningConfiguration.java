package org.subnotice.infra.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.projection.SealedText;

/** Opens the keys at the start, or says at once which of them cannot be used. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SigningSettings.class)
class SigningConfiguration {

  @Bean
  Signers signers(SigningSettings settings, JdbcClient database, Vault vault, Clock clock) {
    return Signers.open(settings, processor -> sender(processor, database, vault), clock);
  }

  private static Optional<EmailAddress> sender(String processor, JdbcClient database, Vault vault) {
    return database
        .sql("SELECT processor_id, contact_email FROM processor WHERE slug = ? OR processor_id = ?")
        .params(processor, processor)
        .query((row, number) -> sender(row, vault))
        .optional()
        .flatMap(address -> address);
  }

  private static Optional<EmailAddress> sender(ResultSet row, Vault vault) throws SQLException {
    String id = row.getString("processor_id");
    return SealedText.read(row.getString("contact_email"))
        .flatMap(hidden -> vault.open(id, hidden))
        .map(EmailAddress::new);
  }
}
