package org.subnotice.infra.embedded;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded database before any bean asks for a connection, unless one is configured, and
 * stops it after the last bean is gone.
 */
final class EmbeddedDatabaseInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (environment.containsProperty("spring.datasource.url")) {
      return;
    }
    Path folder = Path.of(environment.getProperty("subnotice.data-dir", "./data"));
    EmbeddedDatabase database = EmbeddedDatabase.start(folder);
    // Registered first, destroyed last: pools give their connections back before the server stops.
    ((DefaultListableBeanFactory) context.getBeanFactory())
        .registerDisposableBean("embeddedDatabase", database::close);
    environment
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "embeddedDatabase",
                Map.of(
                    "spring.datasource.url", database.jdbcUrl(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    "subnotice.node", "embedded")));
  }
}
