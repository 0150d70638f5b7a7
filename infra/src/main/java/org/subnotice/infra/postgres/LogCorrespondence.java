package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.read.Correspondence;
import org.subnotice.api.read.CorrespondenceView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.core.window.WindowEvent;

/** Finds in the history what was said, and in the log how. */
final class LogCorrespondence implements Correspondence {

  private static final String LIST =
      """
      SELECT position, recorded_at, window_id, change_id FROM history_entry
      WHERE processor_id = :processor AND agreement_id = :agreement AND type IN (:types)
        AND position > :after
      """;

  private final TenantReader reader;
  private final JdbcClient database;
  private final EventStore log;
  private final Opening opening;

  LogCorrespondence(TenantReader reader, JdbcClient database, EventStore log, Opening opening) {
    this.reader = reader;
    this.database = database;
    this.log = log;
    this.opening = opening;
  }

  private record Place(long position, Instant at, String window, String change) {}

  @Override
  public Page<CorrespondenceView> list(
      String processor,
      String agreement,
      Optional<Instant> from,
      Optional<Instant> to,
      Slice slice) {
    var found = places(processor, agreement, from, to, slice);
    var page = Cursor.page(found, slice, place -> Long.toString(place.position()));
    return new Page<>(lines(processor, page.items()), page.next());
  }

  private List<Place> places(
      String processor,
      String agreement,
      Optional<Instant> from,
      Optional<Instant> to,
      Slice slice) {
    String since = from.map(_ -> " AND recorded_at >= :from").orElse("");
    String until = to.map(_ -> " AND recorded_at < :to").orElse("");
    return reader.within(
        processor,
        reading -> {
          var statement =
              reading
                  .sql(LIST + since + until + " ORDER BY position LIMIT :limit")
                  .param("processor", processor)
                  .param("agreement", agreement)
                  .param("types", SaidLines.TYPES)
                  .param("after", Cursor.positionAfter(slice))
                  .param("limit", slice.limit() + 1);
          from.ifPresent(at -> statement.param("from", at.atOffset(ZoneOffset.UTC)));
          to.ifPresent(at -> statement.param("to", at.atOffset(ZoneOffset.UTC)));
          return statement.query((row, number) -> place(row)).list();
        });
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        row.getLong("position"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("window_id"),
        row.getString("change_id"));
  }

  private List<CorrespondenceView> lines(String processor, List<Place> places) {
    var sequences = sequences(places.stream().map(Place::position).toList());
    Map<String, SaidLines> windows = new HashMap<>();
    var lines = new ArrayList<CorrespondenceView>();
    for (Place place : places) {
      var said =
          windows.computeIfAbsent(
              place.window(), window -> new SaidLines(processor, events(window), opening));
      int sequence = Math.toIntExact(sequences.getOrDefault(place.position(), 0L));
      lines.add(said.line(place.position(), place.at(), place.change(), sequence));
    }
    return List.copyOf(lines);
  }

  private List<WindowEvent> events(String window) {
    return log.readEvents(window).asStream().map(each -> (WindowEvent) each.getPayload()).toList();
  }

  private Map<Long, Long> sequences(Collection<Long> positions) {
    Map<Long, Long> sequences = new HashMap<>();
    database
        .sql("SELECT global_index, sequence_number FROM domain_event WHERE global_index = ANY (?)")
        .param(positions.toArray(Long[]::new))
        .query((row, number) -> sequences.put(row.getLong(1), row.getLong(2)))
        .list();
    return sequences;
  }
}
