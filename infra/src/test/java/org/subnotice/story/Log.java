package org.subnotice.story;

import java.sql.SQLException;
import java.time.Instant;

/** The log itself, past all rules of the service. */
record Log(Application application) {

  int size() {
    return count("SELECT count(*) FROM domain_event");
  }

  int size(String type) {
    return count("SELECT count(*) FROM domain_event WHERE payload_type = '" + type + "'");
  }

  /** How often somebody is to look at that instant. */
  int triggers(Instant due) {
    return count(
        "SELECT count(*) FROM qrtz_triggers WHERE trigger_name = 'due-" + due.toEpochMilli() + "'");
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
