package org.subnotice.api.rest.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.HistoryFilter;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;

/** Sends the history to a spreadsheet, however long it is. */
@Component
public final class HistoryExport {

  static final String CSV = "text/csv";

  private static final int AT_ONCE = 1000;

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
