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
  private final String base;

  private Application(ConfigurableApplicationContext context, String base) {
    this.context = context;
    this.base = base;
  }

  /** Starts on {@code data}, or starts again on what lies there; the clock never goes back. */
  static Application start(Path data, Instant clock) {
    String base = "http://localhost:" + freePort();
    return new Application(
        new SpringApplicationBuilder(Subnotice.class)
            .initializers(context -> NothingFromTests.isPartOf(context.getBeanFactory()))
            .profiles("demo")
            .run(
                "--server.port=" + base.substring(base.lastIndexOf(':') + 1),
                "--subnotice.base-url=" + base,
                "--subnotice.data-dir=" + data,
                "--subnotice.operator-token=" + OPERATOR,
                "--subnotice.demo.clock=" + clock),
        base);
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
