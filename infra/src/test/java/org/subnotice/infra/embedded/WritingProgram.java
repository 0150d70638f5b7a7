package org.subnotice.infra.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Writes row after row and says each number once it is committed; is killed sooner or later. */
final class WritingProgram {

  static final String COMMITTED = "committed ";

  static void main(String[] arguments) throws Exception {
    EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
    try (Connection connection = connected(database);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE written (number bigint)");
      write(connection);
    }
  }

  private static void write(Connection connection) throws Exception {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
      for (long number = 1; ; number++) {
        insert.setLong(1, number);
        insert.executeUpdate();
        System.out.println(COMMITTED + number);
      }
    }
  }

  private static Connection connected(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
