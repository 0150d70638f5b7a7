package org.subnotice.infra.projection;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Rebuilding;
import org.subnotice.core.period.HolidayCalendar;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.infra.axon.Subscription;
import org.subnotice.infra.axon.Subscriptions;
import tools.jackson.databind.json.JsonMapper;

/** Which tables follow the log. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

  @Bean
  Projections projections(
      JsonMapper json, EventStore log, WindowDecider windows, HolidayCalendar holidays) {
    return new Projections(json, log, windows, holidays);
  }

  @Bean
  OtherReadModels otherReadModels(
      JsonMapper json, WindowDecider windows, HolidayCalendar holidays) {
    return new OtherReadModels(json, windows, holidays);
  }

  @Bean
  ReadModels readModels(
      Projections projections,
      JdbcClient database,
      JdbcTemplate template,
      ObjectProvider<Visible> visible) {
    return new ReadModels(
        projections.on(database),
        template,
        event -> visible.forEach(listener -> listener.on(event)));
  }

  /** One segment: the tables refer to each other, so that the order of all events matters. */
  @Bean
  Subscription readModelSubscription(ReadModels readModels) {
    return Subscription.readModel(ReadModels.PROCESSOR, readModels).withSegments(1);
  }

  @Bean
  Rebuilding rebuilding(
      Projections projections,
      DataSource pool,
      EventStore log,
      Serializer serializer,
      Subscriptions subscriptions) {
    return new LogRebuilding(
        progress -> new Rebuild(projections, pool, log, serializer, subscriptions, progress));
  }
}
