package org.subnotice.infra.demo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.demo.DemoProcessors;
import org.subnotice.api.demo.DemoTime;
import org.subnotice.api.demo.Mailbox;
import org.subnotice.api.read.Processors;
import org.subnotice.infra.clock.DemoClock;
import org.subnotice.infra.embedded.MailFolder;
import org.subnotice.infra.work.Clerks;
import org.subnotice.infra.work.DueInstants;
import org.subnotice.infra.work.UpToDate;

/** What only a demonstration has. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

  @Bean
  Mailbox mailbox(MailFolder folder) {
    return new FolderMailbox(folder);
  }

  @Bean
  DemoTime demoTime(DemoClock clock, Clerks clerks, DueInstants due, UpToDate upToDate) {
    return new MovedTime(clock, clerks, due, upToDate);
  }

  @Bean
  DemoProcessors demoProcessors(JdbcClient database, Processors processors) {
    return new PostgresDemoProcessors(database, processors);
  }
}
