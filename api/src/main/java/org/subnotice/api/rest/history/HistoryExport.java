package org.subnotice.api.rest.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.tenant.Tenants;

/** Sends the history to a spreadsheet, however long it is. */
@Component
public final class HistoryExport {

  private static final CsvTable<HistoryEntryView> TABLE =
      new CsvTable<>(
          "history",
          List.of(
              "position",
              "at",
              "type",
              "actor",
              "origin",
              "change",
              "agreement",
              "engagement",
              "window",
              "text"),
          entry ->
              Arrays.asList(
                  entry.position(),
                  entry.at(),
                  entry.type(),
                  entry.actor(),
                  entry.origin(),
                  entry.change(),
                  entry.agreement(),
                  entry.engagement(),
                  entry.window(),
                  entry.text()));

  private final History history;
  private final Tenants tenants;

  public HistoryExport(History history, Tenants tenants) {
    this.history = history;
    this.tenants = tenants;
  }

  /** Without a limit everything; with one, that many lines. */
  public void send(Caller caller, HistoryQuestion asked, HttpServletResponse response)
      throws IOException {
    var filter = asked.filter(tenants.zone(caller));
    TABLE.send(
        slice -> history.list(caller.processor(), filter, slice),
        asked.limit(),
        asked.cursor(),
        response);
  }
}
