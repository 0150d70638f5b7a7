package org.subnotice.api.rest.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.EntryView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Answers what the list ever said about one engagement, in both times. */
@RestController
class ReadEntriesEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/engagements/{e}/entries";

  private final Entries entries;

  ReadEntriesEndpoint(Entries entries) {
    this.entries = entries;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<EntryView> read(
      @PathVariable("e") String engagement, @ModelAttribute EntriesQuestion asked, Caller caller) {
    return entries
        .answer(caller, engagement, asked)
        .apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(
      @PathVariable("e") String engagement,
      @ModelAttribute EntriesQuestion asked,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    Entries.TABLE.send(
        entries.answer(caller, engagement, asked), asked.limit(), asked.cursor(), response);
  }
}
