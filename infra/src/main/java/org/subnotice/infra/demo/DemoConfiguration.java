package org.subnotice.infra.demo;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.console.DemoTokens;
import org.subnotice.api.demo.DemoProcessors;
import org.subnotice.api.demo.DemoTime;
import org.subnotice.api.demo.Mailbox;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.People;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.Processors;
import org.subnotice.core.personal.Vault;
import org.subnotice.infra.SubnoticeProperties;
import org.subnotice.infra.clock.DemoClock;
import org.subnotice.infra.embedded.MailFolder;
import org.subnotice.infra.work.Clerks;
import org.subnotice.infra.work.DueInstants;
import org.subnotice.infra.work.UpToDate;
import tools.jackson.databind.json.JsonMapper;

/** What only a demonstration has. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

  /** With a relay of your own it shows what the embedded server kept before. */
  @Bean
  Mailbox mailbox(
      ObjectProvider<MailFolder> embedded, SubnoticeProperties properties, DemoClock clock)
      throws IOException {
    var folder = embedded.getIfAvailable();
    return new FolderMailbox(
        folder == null ? MailFolder.open(properties.dataDir().resolve("mail"), clock) : folder);
  }

  @Bean
  DemoTime demoTime(DemoClock clock, Clerks clerks, DueInstants due, UpToDate upToDate) {
    return new MovedTime(clock, clerks, due, upToDate);
  }

  @Bean
  DemoProcessors demoProcessors(JdbcClient database, Processors processors) {
    return new PostgresDemoProcessors(database, processors);
  }

  @Bean
  DemoTokens demoTokens(DemoProcessors processors) {
    return new NamedTokens(processors);
  }

  @Bean
  ApplicationRunner demoData(
      Orders orders, People people, Vault vault, KnownTerms terms, JsonMapper json) {
    var loading = new DemoLoading(orders, people, vault, terms);
    return arguments -> loading.load(read(json));
  }

  private static List<DemoData> read(JsonMapper json) throws IOException {
    try (var file = new ClassPathResource("demo/processors.json").getInputStream()) {
      return List.of(json.readValue(file, DemoData[].class));
    }
  }
}
