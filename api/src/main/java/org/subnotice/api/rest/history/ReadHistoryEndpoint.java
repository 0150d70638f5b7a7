package org.subnotice.api.rest.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;

/** Tells what happened, in order; page by page as JSON, or as a whole for a spreadsheet. */
@RestController
class ReadHistoryEndpoint {

  private final History history;
  private final Tenants tenants;
  private final HistoryExport export;

  ReadHistoryEndpoint(History history, Tenants tenants, HistoryExport export) {
    this.history = history;
    this.tenants = tenants;
    this.export = export;
  }

  @GetMapping(path = "/api/v1/processors/{p}/history", produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<HistoryEntryView> read(@ModelAttribute HistoryQuestion asked, Caller caller) {
    return history.list(
        caller.processor(),
        asked.filter(tenants.zone(caller)),
        Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = "/api/v1/processors/{p}/history", produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(@ModelAttribute HistoryQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    export.send(caller, asked, response);
  }
}
