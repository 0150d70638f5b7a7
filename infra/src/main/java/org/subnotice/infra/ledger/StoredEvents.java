package org.subnotice.infra.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  private static final int AT_ONCE = 10_000;

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

  /** The places of all events that name this processor; looks through the whole log. */
  List<Long> placesOf(String processor) {
    List<Long> places = new ArrayList<>();
    long last = Long.MIN_VALUE;
    while (true) {
      List<Named> page = named(processor, last);
      if (page.isEmpty()) {
        return places;
      }
      page.stream()
          .filter(each -> each.metadata() == null || processor.equals(processorIn(each.metadata())))
          .forEach(each -> places.add(each.place()));
      last = page.getLast().place();
    }
  }

  /** {@code metadata} only where a look at the text is not enough. */
  private record Named(long place, @Nullable String metadata) {}

  private List<Named> named(String processor, long last) {
    return database
        .sql(
            """
            SELECT global_index, CASE WHEN position(? IN metadata) > 0 THEN NULL ELSE metadata END
            FROM domain_event
            WHERE global_index > ? AND position(? IN metadata) > 0
            ORDER BY global_index LIMIT ?
            """)
        .params("\"processor\":\"" + processor + '"', last, processor, AT_ONCE)
        .query((row, number) -> new Named(row.getLong(1), row.getString(2)))
        .list();
  }

  String processorOf(RecordedEvent event) {
    return processorIn(event.metadata());
  }

  private String processorIn(String metadata) {
    try {
      return json.readTree(metadata).path("processor").asString(NOBODY);
    } catch (JacksonException nothingReadable) {
      return NOBODY;
    }
  }

  private static RecordedEvent event(ResultSet row) throws SQLException {
    return new RecordedEvent(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getObject(6, OffsetDateTime.class).toInstant(),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10));
  }
}
