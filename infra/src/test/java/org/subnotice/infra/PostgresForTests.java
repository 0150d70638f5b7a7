package org.subnotice.infra;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL 18 for all tests of a JVM: a container where a Docker engine answers, else the
 * embedded server.
 */
public final class PostgresForTests
    implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

  private record Server(String url, String user, String password) {}

  /** Starts on first use, ends with the JVM. */
  private static final class Shared {
    private static final Server SERVER = dockerAnswers() ? container() : embedded();
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Server server = Shared.SERVER;
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "postgresForTests",
                Map.of(
                    "spring.datasource.url", server.url(),
                    "spring.datasource.username", server.user(),
                    "spring.datasource.password", server.password())));
  }

  /** Before the application looks whether it must bring its own. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private static boolean dockerAnswers() {
    boolean configured =
        System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
    return configured && DockerClientFactory.instance().isDockerAvailable();
  }

  private static Server container() {
    PostgreSQLContainer container = new PostgreSQLContainer("postgres:18.6");
    container.start();
    return new Server(container.getJdbcUrl(), container.getUsername(), container.getPassword());
  }

  private static Server embedded() {
    try {
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setServerConfig("timezone", "Asia/Kathmandu")
              .setRegisterShutdownHook(false)
              .start();
      // After the applications, which say goodbye to their database.
      SpringApplication.getShutdownHandlers().add(() -> close(server));
      return new Server(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
