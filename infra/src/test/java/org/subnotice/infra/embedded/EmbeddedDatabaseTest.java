package org.subnotice.infra.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.Subnotice;
import org.subnotice.infra.startup.StartupFailure;

class EmbeddedDatabaseTest {

  @TempDir private Path folder;

  @Test
  void a_commit_is_on_the_disk_and_nobody_outside_gets_in() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(single(database, "SHOW fsync")).isEqualTo("on");
      assertThat(single(database, "SHOW synchronous_commit")).isEqualTo("on");
      assertThat(single(database, "SHOW full_page_writes")).isEqualTo("on");
      assertThat(single(database, "SHOW listen_addresses")).isEqualTo("localhost");
    }
  }

  @Test
  void nobody_gets_in_without_the_password() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "guessed"))
          .withMessageContaining("authentication failed");
    }
  }

  @Test
  void a_restart_keeps_the_data() throws Exception {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      execute(database, "CREATE TABLE kept AS SELECT 'still here' AS text");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(single(database, "SELECT text FROM kept")).isEqualTo("still here");
    }
  }

  @Test
  void after_a_kill_the_next_start_takes_over_and_no_committed_row_is_missing() throws Exception {
    long committed = killedWhileWriting();
    String orphan = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
      assertThat(ProcessHandle.of(Long.parseLong(orphan))).isEmpty();
      assertThat(Long.parseLong(single(database, "SELECT max(number) FROM written")))
          .isGreaterThanOrEqualTo(committed);
      assertThat(single(database, "SELECT count(*) = max(number) FROM written")).isEqualTo("t");
    }
  }

  private long killedWhileWriting() throws Exception {
    Process child =
        ChildProcess.start(WritingProgram.class, folder.resolve("errors"), folder.toString());
    long committed = 0;
    try (BufferedReader output = child.inputReader()) {
      while (committed < 300) {
        String line = output.readLine();
        if (line.startsWith(WritingProgram.COMMITTED)) {
          committed = Long.parseLong(line.substring(WritingProgram.COMMITTED.length()));
        }
      }
    } finally {
      child.destroyForcibly().waitFor();
    }
    return committed;
  }

  @Test
  void a_second_start_on_the_same_folder_ends_with_one_clear_line() throws Exception {
    try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
      assertThat(first.jdbcUrl()).contains("localhost");

      assertThat(complaintOfAStartOn(folder))
          .hasLineCount(1)
          .contains("another Subnotice uses the data folder " + folder);
    }
  }

  @Test
  void a_data_folder_that_is_a_file_ends_the_start_with_one_clear_line() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(complaintOfAStartOn(file)).hasLineCount(1).contains("SUBNOTICE_DATA_DIR");
    assertThatExceptionOfType(StartupFailure.class).isThrownBy(() -> EmbeddedDatabase.start(file));
  }

  @Test
  void a_port_in_use_ends_the_start_with_one_clear_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThat(complaintOfAStartOn(folder.resolve("own"), taken.getLocalPort()))
          .hasLineCount(1)
          .contains("" + taken.getLocalPort());
    }
  }

  private String complaintOfAStartOn(Path dataFolder) throws Exception {
    return complaintOfAStartOn(dataFolder, 0);
  }

  private String complaintOfAStartOn(Path dataFolder, int port) throws Exception {
    Path errors = folder.resolve("errors");
    Process child =
        ChildProcess.start(
            Subnotice.class, errors, "--subnotice.data-dir=" + dataFolder, "--server.port=" + port);
    assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(child.exitValue()).isEqualTo(1);
    // The libraries of the tests log while logging is being opened; the packaged jar has none of
    // them.
    return Files.readAllLines(errors).stream()
        .filter(line -> !line.startsWith("SLF4J(W)"))
        .collect(Collectors.joining("\n"));
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connected(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connected(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connected(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
