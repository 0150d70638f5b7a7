package org.subnotice.infra.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.ledger.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The log as it is stored, without a look into what it says. */
final class StoredEvents {

  /** Whose an event is that names no processor. */
  static final String NOBODY = "nobody";

  private static final String COLUMNS =
      """
      SELECT global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
        recorded_at, payload_type, payload_revision, payload, metadata
      FROM domain_event
      """;

  private final JdbcClient database;
  private final JsonMapper json;

  StoredEvents(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Those at these places, and up to {@code limit} behind {@code last}; all as of one moment. */
  List<RecordedEvent> at(Collection<Long> places, long last, int limit) {
    return database
        .sql(
            COLUMNS
                + " WHERE global_index = ANY (?) UNION ALL ("
                + COLUMNS
                + " WHERE global_index > ? ORDER BY global_index LIMIT ?) ORDER BY global_index")
        .params(places.toArray(Long[]::new), last, limit)
        .query((row, number) -> event(row))
        .list();
  }

  Map<Long, RecordedEvent> at(List<Long> places) {
    return database
        .sql(COLUMNS + " WHERE global_index = ANY (?)")
        .param(places.toArray(Long[]::new))
        .query((row, number) -> event(row))
        .list()
        .stream()
        .collect(Collectors.toMap(RecordedEvent::place, Function.identity()));
  }

  /** The streams' places, in the order of the log. */
  List<Long> placesOf(Collection<String> streams) {
    return database
        .sql(
            "SELECT global_index FROM domain_event WHERE aggregate_identifier = ANY (?)"
                + " ORDER BY global_index")
        .param(streams.toArray(String[]::new))
        .query((row, number) -> row.getLong(1))
        .list();
  }

  /** The places of all events that name this processor. */
  List<Long> placesOf(String processor) {
    return database
        .sql(COLUMNS + " WHERE position(? IN metadata) > 0 ORDER BY global_index")
        .param(processor)
        .query((row, number) -> event(row))
        .list()
        .stream()
        .filter(event -> processor.equals(processorOf(event)))
        .map(RecordedEvent::place)
        .toList();
  }

  String processorOf(RecordedEvent event) {
    try {
      return json.readTree(event.metadata()).path("processor").asString(NOBODY);
    } catch (JacksonException nothingReadable) {
      return NOBODY;
    }
  }

  private static RecordedEvent event(ResultSet row) throws SQLException {
    return new RecordedEvent(
        row.getLong("global_index"),
        row.getString("event_identifier"),
        row.getString("aggregate_type"),
        row.getString("aggregate_identifier"),
        row.getLong("sequence_number"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("payload_type"),
        row.getString("payload_revision"),
        row.getString("payload"),
        row.getString("metadata"));
  }
}
