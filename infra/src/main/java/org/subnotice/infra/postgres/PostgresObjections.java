package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;

/** Objections to all changes, in the order of their receipt. */
final class PostgresObjections implements Objections {

  private static final String LIST =
      """
      SELECT o.*, w.change_id, w.agreement_id, w.engagement_id, a.reference,
        c.details->>'entity' AS entity
      FROM objection o JOIN change_window w USING (window_id) JOIN change c USING (change_id)
        JOIN agreement a ON a.agreement_id = w.agreement_id
      WHERE o.processor_id = :processor AND o.received_at < :to %s
        AND (o.received_at, o.window_id, o.objection_id) > (:from, :window, :objection)
      ORDER BY o.received_at, o.window_id, o.objection_id LIMIT :limit
      """;

  /** Where a part of the list begins; sorts before every line of its instant without a window. */
  private record Place(Instant at, String window, String objection) {

    static Place of(Instant from, Optional<String> cursor) {
      try {
        return cursor.map(Place::read).orElse(new Place(from, "", ""));
      } catch (DateTimeParseException | ArrayIndexOutOfBoundsException foreign) {
        throw new Refusal(
            RefusalCode.INVALID, "This cursor is none of ours. Start again without one.");
      }
    }

    private static Place read(String cursor) {
      String[] parts = cursor.split("~", 3);
      return new Place(Instant.parse(parts[0]), parts[1], parts[2]);
    }

    static String after(ObjectionView last) {
      return last.receivedAt() + "~" + last.window() + "~" + last.id();
    }
  }

  private final TenantReader reader;
  private final Opening opening;

  PostgresObjections(TenantReader reader, Opening opening) {
    this.reader = reader;
    this.opening = opening;
  }

  @Override
  public Page<ObjectionView> list(
      String processor, Instant from, Instant to, Optional<String> agreement, Slice slice) {
    var place = Place.of(from, slice.cursor());
    var condition = agreement.map(_ -> "AND w.agreement_id = :agreement").orElse("");
    var rows =
        reader.within(
            processor,
            database -> {
              var statement =
                  database
                      .sql(LIST.formatted(condition))
                      .param("processor", processor)
                      .param("from", place.at().atOffset(ZoneOffset.UTC))
                      .param("to", to.atOffset(ZoneOffset.UTC))
                      .param("window", place.window())
                      .param("objection", place.objection())
                      .param("limit", slice.limit() + 1);
              agreement.ifPresent(id -> statement.param("agreement", id));
              return statement.query((row, number) -> view(processor, row)).list();
            });
    return Cursor.page(rows, slice, Place::after);
  }

  private ObjectionView view(String processor, ResultSet row) throws SQLException {
    var received = row.getObject("received_at", OffsetDateTime.class).toInstant();
    var ended =
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    return new ObjectionView(
        row.getString("objection_id"),
        row.getString("window_id"),
        row.getString("change_id"),
        row.getString("agreement_id"),
        row.getString("reference"),
        row.getString("engagement_id"),
        row.getString("entity"),
        received,
        row.getBoolean("timely"),
        Arrays.stream((String[]) row.getArray("flags").getArray()).map(Flag::valueOf).toList(),
        Channel.valueOf(row.getString("channel")),
        opening.text(processor, row.getString("declarant")),
        row.getString("outcome"),
        ended.orElse(null),
        ended.map(at -> Duration.between(received, at)).orElse(null));
  }
}
