package org.subnotice.infra.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast the notices of a change have gone out of late, by the last thousand on record. */
final class SendingRates {

  private static final int LAST = 1_000;
  private static final Duration OF_LATE = Duration.ofMinutes(1);
  private static final double NANOS = Duration.ofSeconds(1).toNanos();

  private final Clock clock;

  SendingRates(Clock clock) {
    this.clock = clock;
  }

  /** In windows; null where none was told within the last minute. */
  record Rate(@Nullable Double perSecondOrNull, @Nullable Instant expectedEndOrNull) {

    static final Rate NONE = new Rate(null, null);
  }

  /** {@code pending} is how many windows are still to be told. */
  Rate of(JdbcClient database, String change, int pending) {
    if (pending == 0) {
      return Rate.NONE;
    }
    return database
        .sql(
            """
            SELECT count(DISTINCT window_id) AS windows, min(recorded_at) AS first,
              max(recorded_at) AS last
            FROM (
              SELECT window_id, recorded_at FROM history_entry
              WHERE change_id = ? AND type = 'NoticeDispatched'
              ORDER BY position DESC LIMIT ?) latest
            """)
        .params(change, LAST)
        .query((row, number) -> rate(row, pending))
        .single();
  }

  private Rate rate(ResultSet row, int pending) throws SQLException {
    int windows = row.getInt("windows");
    if (windows < 2) {
      return Rate.NONE;
    }
    var now = clock.instant();
    var last = row.getObject("last", OffsetDateTime.class).toInstant();
    var span = Duration.between(row.getObject("first", OffsetDateTime.class).toInstant(), last);
    if (span.isZero() || last.plus(OF_LATE).isBefore(now)) {
      return Rate.NONE;
    }
    double perSecond = windows * NANOS / span.toNanos();
    return new Rate(perSecond, now.plusMillis((long) (pending * 1_000 / perSecond)));
  }
}
