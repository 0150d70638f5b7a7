package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.subnotice.infra.Subnotice;

/**
 * The service as a newcomer starts it: profile {@code demo}, everything embedded, its own data
 * folder and a port of its own.
 */
final class Application implements AutoCloseable {

  static final String OPERATOR = "operator-of-the-stories-0123456789";

  private final ConfigurableApplicationContext context;
  private final Path data;
  private final String base;

  private Application(Path data, String base, Instant clock, String... settings) {
    this.data = data;
    this.base = base;
    context =
        new SpringApplicationBuilder(Subnotice.class)
            .initializers(context -> NothingFromTests.isPartOf(context.getBeanFactory()))
            .profiles("demo")
            .properties(settings)
            .run(
                "--server.port=" + base.substring(base.lastIndexOf(':') + 1),
                "--subnotice.base-url=" + base,
                "--subnotice.data-dir=" + data,
                "--subnotice.operator-token=" + OPERATOR,
                "--subnotice.demo.clock=" + clock,
                // Schedulers of one name share their connections, even to different databases.
                "--spring.quartz.properties.org.quartz.scheduler.instanceName=" + base);
  }

  static Application start(Path data, Instant clock) {
    return new Application(data, "http://localhost:" + freePort(), clock);
  }

  /** With settings of its own, such as {@code subnotice.mail.connections=1}. */
  static Application start(Path data, Instant clock, String... settings) {
    return new Application(data, "http://localhost:" + freePort(), clock, settings);
  }

  /** The same once more, after it was closed; the clock moves there if that lies ahead. */
  Application again(Instant clock) {
    return new Application(data, base, clock);
  }

  /** Links in notices begin with it. */
  String base() {
    return base;
  }

  /** As the login user, who owns the tables and sees every row. */
  Connection database() throws SQLException {
    var login = context.getBean(DataSourceProperties.class);
    return DriverManager.getConnection(
        login.determineUrl(), login.determineUsername(), login.determinePassword());
  }

  @Override
  public void close() {
    context.close();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }
}
