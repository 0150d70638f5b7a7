package org.subnotice.api.rest.register;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Reads the list in two times: what applied when, as far as known when. */
@RestController
class ReadRegisterEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/register";

  private final ListOfADay list;

  ReadRegisterEndpoint(ListOfADay list) {
    this.list = list;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<RegisterEntryView> read(@ModelAttribute RegisterQuestion asked, Caller caller) {
    return list.answer(caller, asked).apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(@ModelAttribute RegisterQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    ListOfADay.TABLE.send(list.answer(caller, asked), asked.limit(), asked.cursor(), response);
  }
}
