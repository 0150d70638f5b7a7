package org.subnotice.infra.security;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.api.console.Sessions;
import org.subnotice.api.order.OperatorToken;
import org.subnotice.api.order.People;
import org.subnotice.api.portal.Nonces;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.vault.Secrets;

/** Tokens, nonces and references to persons. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  People people(Secrets secrets) {
    return new KeyedPeople(secrets);
  }

  @Bean
  Nonces nonces(Secrets secrets) {
    return new Nonces(secrets.derive("nonces"));
  }

  @Bean
  Sessions sessions(Secrets secrets, Clock clock) {
    return new Sessions(secrets.derive("console"), clock);
  }

  @Bean
  OperatorToken operatorToken(SubnoticeProperties properties) {
    return properties
        .configuredOperatorToken()
        .map(KeptOperatorToken::configured)
        .orElseGet(
            () ->
                KeptOperatorToken.kept(
                    properties.dataDir().resolve("operator-token.sha256"),
                    SecurityConfiguration::showOnce));
  }

  /** On standard output and never in a log: this is the only time that anybody sees it. */
  @SuppressWarnings("SystemOut")
  private static void showOnce(String token) {
    System.out.println("Operator token, shown this once: " + token);
  }
}
