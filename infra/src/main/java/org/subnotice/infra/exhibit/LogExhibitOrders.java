package org.subnotice.infra.exhibit;

import java.time.Duration;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.ExhibitOrders;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.WindowCommand.FileExhibit;
import org.subnotice.core.window.WindowDecider;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.infra.work.UpToDate;

/** The fact goes to the log, the file beside it, in one transaction. */
final class LogExhibitOrders implements ExhibitOrders {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Decisions decisions;
  private final WindowDecider windows;
  private final JdbcClient database;
  private final UpToDate upToDate;

  LogExhibitOrders(
      Decisions decisions, WindowDecider windows, JdbcClient database, UpToDate upToDate) {
    this.decisions = decisions;
    this.windows = windows;
    this.database = database;
    this.upToDate = upToDate;
  }

  @Override
  public void file(Caller caller, FileExhibit command, Sealed content) {
    decisions.atomically(
        () -> {
          var filed =
              decisions.decide(
                  windows, "window", command.window().value(), command, metadata(caller));
          if (!filed.isEmpty()) {
            keep(caller, command, content);
          }
          return true;
        });
    upToDate.prefer(PATIENCE);
  }

  private void keep(Caller caller, FileExhibit command, Sealed content) {
    database
        .sql("INSERT INTO exhibit_content VALUES (?, ?, ?)")
        .params(command.exhibit(), caller.processor(), SealedText.of(content))
        .update();
  }

  private static Map<String, String> metadata(Caller caller) {
    return Map.of(
        "processor", caller.processor(),
        "actor", caller.actor().value(),
        "origin", caller.origin());
  }
}
