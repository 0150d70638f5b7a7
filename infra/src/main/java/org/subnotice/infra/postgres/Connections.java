package org.subnotice.infra.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Three ways into one database: the login user migrates, the service role works, the reader role
 * reads.
 */
@Configuration(proxyBeanMethods = false)
class Connections {

  /**
   * PostgreSQL keeps a plan that it made while a table was small, until it analyses the table anew;
   * a fan-out on a new database would read all attempts for each one that it completes.
   */
  private static final String BY_INDEX = "SET enable_seqscan = off";

  private static final int SERVICE_CONNECTIONS = 30;
  private static final int READER_CONNECTIONS = 15;
  private static final int IDLE_CONNECTIONS = 4;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

  /** Ends at the last migration; nothing else works as the login user. */
  @Bean
  Flyway flyway(DataSourceProperties properties) {
    Flyway flyway =
        Flyway.configure()
            .dataSource(
                properties.determineUrl(),
                properties.determineUsername(),
                properties.determinePassword())
            .locations("classpath:db/migration")
            .load();
    try {
      flyway.migrate();
    } catch (FlywayException failure) {
      throw new StartupFailure(
          "the database at %s cannot be brought up to date: %s"
              .formatted(properties.determineUrl(), firstLine(failure)),
          failure);
    }
    return flyway;
  }

  private static String firstLine(FlywayException failure) {
    return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
  }

  @Bean
  @Primary
  @DependsOn("flyway")
  HikariDataSource serviceDataSource(DataSourceProperties properties) {
    HikariDataSource pool = pool(properties, "service", SERVICE_CONNECTIONS);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    pool.setConnectionInitSql(pool.getConnectionInitSql() + "; " + BY_INDEX);
    return pool;
  }

  /** For queries of read models: cannot write, cannot see events or keys. */
  @Bean(defaultCandidate = false)
  @DependsOn("flyway")
  HikariDataSource readerDataSource(DataSourceProperties properties) {
    HikariDataSource pool = pool(properties, "reader", READER_CONNECTIONS);
    pool.setReadOnly(true);
    return pool;
  }

  @Bean(defaultCandidate = false)
  JdbcClient readerJdbcClient(@Qualifier("readerDataSource") DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  @Primary
  JdbcClient serviceJdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  private static HikariDataSource pool(DataSourceProperties properties, String role, int size) {
    HikariDataSource pool =
        properties.initializeDataSourceBuilder().type(HikariDataSource.class).build();
    pool.setPoolName(role);
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(IDLE_CONNECTIONS);
    pool.setConnectionTimeout(LONGEST_WAIT.toMillis());
    pool.setConnectionInitSql("SET ROLE subnotice_" + role);
    return pool;
  }
}
