package org.subnotice.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.embedded.EmbeddedMailServer;
import org.subnotice.infra.work.Clerks;
import org.subnotice.infra.work.UpToDate;

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
    MigratedFolder.copyInto(data);
    context =
        new SpringApplicationBuilder(Subnotice.class)
            .initializers(context -> NothingFromTests.isPartOf(context.getBeanFactory()))
            .profiles("demo")
            .run(
                arguments(
                    settings,
                    "--server.port=" + base.substring(base.lastIndexOf(':') + 1),
                    "--subnotice.base-url=" + base,
                    "--subnotice.data-dir=" + data,
                    "--subnotice.operator-token=" + OPERATOR,
                    "--subnotice.demo.clock=" + clock,
                    // Schedulers of one name share their connections, even to different databases.
                    "--spring.quartz.properties.org.quartz.scheduler.instanceName=" + base));
  }

  private static String[] arguments(String[] settings, String... usual) {
    return Stream.concat(Stream.of(usual), Stream.of(settings)).toArray(String[]::new);
  }

  /** With settings as on the command line. */
  static Application start(Path data, Instant clock, String... settings) {
    return new Application(data, "http://localhost:" + freePort(), clock, settings);
  }

  /** The same once more, after it was closed; the clock moves there if that lies ahead. */
  Application again(Instant clock, String... settings) {
    return new Application(data, base, clock, settings);
  }

  /** At the same address with another data folder, after it was closed. */
  Application at(Path other, Instant clock) {
    return new Application(other, base, clock);
  }

  /** Links in notices begin with it. */
  String base() {
    return base;
  }

  /** Where the embedded mail server listens. */
  int mailPort() {
    return context.getBean(EmbeddedMailServer.class).port();
  }

  /** What has come in so far has been looked at, with all that follows, when this returns. */
  void takeInMail() {
    context.getBean(Clerks.class).runNow();
    context.getBean(UpToDate.class).require();
  }

  /** The sender whom the envelope of a mail named that the embedded server has kept. */
  String envelopeSender(String mail) {
    String field = "X-Kept-Envelope-From: ";
    try (var lines = Files.lines(data.resolve("mail").resolve(mail + ".eml"), ISO_8859_1)) {
      return lines
          .filter(line -> line.startsWith(field))
          .map(line -> line.substring(field.length()))
          .findFirst()
          .orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As the login user, who owns the tables and sees every row. */
  Connection database() throws SQLException {
    var login = context.getBean(DataSourceProperties.class);
    return DriverManager.getConnection(
        login.determineUrl(), login.determineUsername(), login.determinePassword());
  }

  /** What runs inside, for what cannot be held still from outside. */
  <T> T part(Class<T> type) {
    return context.getBean(type);
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
