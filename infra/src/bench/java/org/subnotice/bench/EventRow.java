package org.subnotice.bench;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One event as the log holds it, without its index. */
record EventRow(
    String event,
    String type,
    String aggregate,
    long sequence,
    OffsetDateTime recordedAt,
    String payloadType,
    String revision,
    String payload,
    String metadata) {

  static final String COLUMNS =
      "event_identifier, aggregate_type, aggregate_identifier, sequence_number, recorded_at,"
          + " payload_type, payload_revision, payload, metadata";

  static EventRow read(ResultSet row, int number) throws SQLException {
    return new EventRow(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getObject(5, OffsetDateTime.class),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  void into(PreparedStatement insert) throws SQLException {
    insert.setString(1, event);
    insert.setString(2, type);
    insert.setString(3, aggregate);
    insert.setLong(4, sequence);
    insert.setObject(5, recordedAt);
    insert.setString(6, payloadType);
    insert.setString(7, revision);
    insert.setString(8, payload);
    insert.setString(9, metadata);
  }

  /** A line of COPY's text format. */
  String line() {
    return Stream.of(
            event,
            type,
            aggregate,
            Long.toString(sequence),
            recordedAt.toString(),
            payloadType,
            revision,
            payload,
            metadata)
        .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t"))
        .collect(Collectors.joining("\t", "", "\n"));
  }
}
