package org.subnotice.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every row of every table and every file of the data folder, searched for a text in the clear. */
record EverythingKept(Application application, Path data) {

  /** Names of the tables and files in which it stands. */
  List<String> places(String clear) throws SQLException, IOException {
    var places = new ArrayList<String>();
    try (var database = application.database()) {
      for (String table : tables(database)) {
        if (rowsWith(database, table, clear) > 0) {
          places.add(table);
        }
      }
    }
    places.addAll(files(clear));
    return places;
  }

  /** The database's own files are searched as tables: in them erased rows wait for their vacuum. */
  private List<String> files(String clear) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path place = data.relativize(file);
        if (!place.startsWith("postgres") && !place.startsWith("postgres-program")) {
          if (holds(file, clear)) {
            found.add(place.toString());
          }
        }
      }
    }
    return found;
  }

  private static boolean holds(Path file, String clear) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains(clear.toLowerCase(Locale.ROOT));
  }

  static List<String> tables(Connection database) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = database.createStatement();
        var rows =
            statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /** Also as bytes, as some tables keep their texts, and whatever its case. */
  static int rowsWith(Connection database, String table, String clear) throws SQLException {
    String sql =
        """
        SELECT count(*) FROM "%s" AS row_of_it
        WHERE position(lower(?) IN lower(row_of_it::text)) > 0
           OR position(encode(convert_to(?, 'UTF8'), 'hex') IN row_of_it::text) > 0\
        """
            .formatted(table);
    try (var statement = database.prepareStatement(sql)) {
      statement.setString(1, clear);
      statement.setString(2, clear);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
