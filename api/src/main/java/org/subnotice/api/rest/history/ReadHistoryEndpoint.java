package org.subnotice.api.rest.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.HistoryFilter;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;

/** Tells what happened, in order; page by page as JSON, or as a whole for a spreadsheet. */
@RestController
class ReadHistoryEndpoint {

  private static final String CSV = "text/csv";
  private static final int AT_ONCE = 1000;

  private final History history;
  private final Tenants tenants;

  ReadHistoryEndpoint(History history, Tenants tenants) {
    this.history = history;
    this.tenants = tenants;
  }

  @GetMapping(path = "/api/v1/processors/{p}/history", produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  Page<HistoryEntryView> read(@ModelAttribute HistoryQuestion asked, Caller caller) {
    return history.list(
        caller.processor(),
        asked.filter(tenants.zone(caller)),
        Query.slice(asked.limit(), asked.cursor()));
  }

  /** Without a limit everything; with one, that many lines. */
  @GetMapping(path = "/api/v1/processors/{p}/history", produces = CSV)
  @Requires(Access.DPO)
  void readCsv(@ModelAttribute HistoryQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    var filter = asked.filter(tenants.zone(caller));
    var slice = Query.slice(asked.limit(), asked.cursor());
    boolean whole = asked.limit() == null || asked.limit().isEmpty();
    var first =
        history.list(
            caller.processor(), filter, new Slice(slice.cursor(), whole ? AT_ONCE : slice.limit()));
    response.setContentType(CSV + ";charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"history.csv\"");
    write(caller, filter, first, whole, response);
  }

  private void write(
      Caller caller,
      HistoryFilter filter,
      Page<HistoryEntryView> first,
      boolean whole,
      HttpServletResponse response)
      throws IOException {
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    var csv = new HistoryCsv(response.getWriter());
    var page = first;
    writeAll(csv, page);
    while (whole && page.next() != null) {
      var next = new Slice(Optional.of(page.next()), AT_ONCE);
      page = history.list(caller.processor(), filter, next);
      writeAll(csv, page);
    }
    response.flushBuffer();
  }

  private static void writeAll(HistoryCsv csv, Page<HistoryEntryView> page) throws IOException {
    for (var entry : page.items()) {
      csv.write(entry);
    }
  }
}
