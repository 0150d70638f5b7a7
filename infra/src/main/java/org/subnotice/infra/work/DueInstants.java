package org.subnotice.infra.work;

import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.quartz.Ticker;

/** Every instant at which a window is due, as the ticker must know them. */
public final class DueInstants {

  private final JdbcClient database;
  private final Ticker ticker;
  private final UpToDate upToDate;

  DueInstants(JdbcClient database, Ticker ticker, UpToDate upToDate) {
    this.database = database;
    this.ticker = ticker;
    this.upToDate = upToDate;
  }

  /** Replaces all triggers by those that the windows want now. */
  public void schedule() {
    upToDate.require();
    var instants =
        database
            .sql("SELECT DISTINCT due_at FROM change_window WHERE due_at IS NOT NULL")
            .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .list();
    ticker.replaceAll(instants);
  }
}
