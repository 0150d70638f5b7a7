package org.subnotice.infra.mail;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.embedded.EmbeddedMailServer;
import org.subnotice.infra.embedded.IncomingMail;
import org.subnotice.infra.embedded.MailFolder;
import org.subnotice.infra.mail.MailRelay.Login;
import org.subnotice.infra.signing.Signers;
import org.subnotice.notifier.dispatch.Courier;

/** Mail goes to the relay that is configured, else to the embedded server, which keeps it. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

  private static final int SUBMISSION_PORT = 587;

  private static SSLContext trust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("This Java knows no TLS", missing);
    }
  }

  /** Yours. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("spring.mail.host")
  @EnableConfigurationProperties({MailProperties.class, MailSettings.class})
  static class Relay {

    @Bean
    Courier courier(MailProperties mail, MailSettings settings, Signers signers, Clock clock) {
      var login =
          Optional.ofNullable(mail.getUsername())
              .map(name -> new Login(name, Optional.ofNullable(mail.getPassword()).orElse("")));
      var port = Optional.ofNullable(mail.getPort()).orElse(SUBMISSION_PORT);
      var relay =
          new MailRelay(
              Optional.ofNullable(mail.getHost()).orElseThrow(),
              port,
              login,
              settings.starttlsRequired(),
              settings.connectTimeout(),
              settings.replyTimeout(),
              settings.requireTls());
      return new JakartaMailCourier(relay, trust(), signers, clock);
    }
  }

  /**
   * Ours, on this machine. What it takes has arrived with the recipient: there is nobody behind it.
   */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(value = "spring.mail.host", matchIfMissing = true, havingValue = "\0")
  static class Embedded {

    @Bean
    MailSettings embeddedMailSettings(Environment environment) {
      return Binder.get(environment)
          .bindOrCreate("subnotice.mail", MailSettings.class)
          .forServerOfOurOwn();
    }

    @Bean
    MailFolder mailFolder(SubnoticeProperties properties, Clock clock) throws IOException {
      return MailFolder.open(properties.dataDir().resolve("mail"), clock);
    }

    @Bean
    EmbeddedMailServer embeddedMailServer(MailFolder folder, IncomingMail incoming) {
      return EmbeddedMailServer.start(folder, incoming);
    }

    @Bean
    Courier courier(
        EmbeddedMailServer server, MailSettings settings, Signers signers, Clock clock) {
      var relay =
          new MailRelay(
              server.host(),
              server.port(),
              Optional.empty(),
              settings.starttlsRequired(),
              settings.connectTimeout(),
              settings.replyTimeout());
      return new JakartaMailCourier(relay, trust(), signers, clock);
    }
  }
}
