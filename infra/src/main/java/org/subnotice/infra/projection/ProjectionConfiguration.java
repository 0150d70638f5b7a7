package org.subnotice.infra.projection;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.window.Permissions;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.infra.axon.Subscription;
import tools.jackson.databind.json.JsonMapper;

/** Which tables follow the log. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  @Bean
  ReadModels readModels(
      JdbcClient database,
      JdbcTemplate template,
      JsonMapper json,
      EventStore log,
      WindowDecider windows,
      HolidayCalendar holidays,
      ObjectProvider<Visible> visible) {
    List<Projection> projections =
        List.of(
            new ProcessorProjection(database),
            new AgreementProjection(database),
            new ChangeProjection(database, json),
            new WindowProjection(
                database, json, new FoldedWindows(log, windows), new Permissions(holidays)),
            new ReplyProjection(database),
            new RegisterProjection(database, json),
            new HistoryProjection(database));
    return new ReadModels(
        projections, template, event -> visible.forEach(listener -> listener.on(event)));
  }

  /** One segment: the tables refer to each other, so that the order of all events matters. */
  @Bean
  Subscription readModelSubscription(ReadModels readModels) {
    return Subscription.readModel(ReadModels.PROCESSOR, readModels).withSegments(1);
  }
}
