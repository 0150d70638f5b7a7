package org.subnotice.story;

import java.sql.SQLException;

/** The log itself, past all rules of the service. */
record Log(Application application) {

  int size() {
    return count("SELECT count(*) FROM domain_event");
  }

  int size(String type) {
    return count("SELECT count(*) FROM domain_event WHERE payload_type = '" + type + "'");
  }

  private int count(String sql) {
    try (var connection = application.database();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(sql, failure);
    }
  }
}
