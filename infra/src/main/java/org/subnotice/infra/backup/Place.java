package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Where a service keeps what it knows, told by the environment variables with which it is started.
 *
 * @param dataFolder keys, and the embedded database and mails if there are
 * @param configured the database, where it is not the embedded one
 */
public record Place(Path dataFolder, Optional<Login> configured) {

  private static final int LINE_OF_THE_PORT = 3;

  /** A way into a database. */
  record Login(String url, String user, String password) {

    Connection connect() throws SQLException {
      return DriverManager.getConnection(url, user, password);
    }
  }

  public static Place of(Map<String, String> environment) {
    var folder = Path.of(environment.getOrDefault("SUBNOTICE_DATA_DIR", "./data"));
    return new Place(
        folder.toAbsolutePath().normalize(),
        Optional.ofNullable(environment.get("SPRING_DATASOURCE_URL"))
            .map(
                url ->
                    new Login(
                        url,
                        environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
                        environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""))));
  }

  /** The way into the database of the running service. */
  Login running() throws IOException {
    return configured.isPresent() ? configured.get() : embedded();
  }

  /** The embedded server writes its port into its folder. */
  private Login embedded() throws IOException {
    Path server = dataFolder.resolve("postgres").resolve("postmaster.pid");
    if (!Files.exists(server)) {
      throw new StartupFailure(
          "no service runs on the data folder %s. Start it, or set SUBNOTICE_DATA_DIR to another."
              .formatted(dataFolder));
    }
    List<String> lines = Files.readAllLines(server);
    String port = lines.get(LINE_OF_THE_PORT).strip();
    String password = Files.readString(dataFolder.resolve("postgres-password")).strip();
    return new Login(
        "jdbc:postgresql://localhost:%s/postgres".formatted(port), "postgres", password);
  }
}
