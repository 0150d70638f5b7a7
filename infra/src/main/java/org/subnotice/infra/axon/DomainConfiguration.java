package org.subnotice.infra.axon;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Orders;
import org.subnotice.core.agreement.AgreementDecider;
import org.subnotice.core.agreement.AgreementEvent;
import org.subnotice.core.change.ChangeDecider;
import org.subnotice.core.change.ChangeEvent;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorEvent;
import org.subnotice.core.register.EngagementDecider;
import org.subnotice.core.register.EngagementEvent;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.infra.projection.ReadModels;
import org.subnotice.infra.terms.ShippedTexts;

/** The deciders of the domain and the events that they write. */
@Configuration(proxyBeanMethods = false)
class DomainConfiguration {

  @Bean
  EventFamilies domainEvents() {
    return EventFamilies.of(
        ProcessorEvent.class,
        AgreementEvent.class,
        EngagementEvent.class,
        ChangeEvent.class,
        WindowEvent.class);
  }

  /** Each event that has changed, once for each change. */
  @Bean
  Revisions revisions() {
    return Revisions.of(List.of(new WindowPlannedSince2(), new WindowOpenedSince2()));
  }

  @Bean
  WindowDecider windowDecider(HolidayCalendar holidays) {
    return new WindowDecider(holidays);
  }

  @Bean
  ChangeDecider changeDecider() {
    return new ChangeDecider();
  }

  @Bean
  Orders orders(
      Decisions decisions,
      ChangeDecider changes,
      WindowDecider windows,
      JdbcClient database,
      ReadPosition position,
      ShippedTexts shipped,
      Clock clock) {
    var deciders =
        new Deciders(
            new ProcessorDecider(),
            new AgreementDecider(),
            new EngagementDecider(),
            changes,
            windows);
    return new LogOrders(
        decisions, deciders, database, position, ReadModels.PROCESSOR, shipped, clock);
  }
}
