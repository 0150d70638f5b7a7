package org.subnotice.api.rest.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Answers what changed between two days. */
@RestController
class ReadDifferencesEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/register/differences";

  private final Differences differences;

  ReadDifferencesEndpoint(Differences differences) {
    this.differences = differences;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<DifferenceView> read(@ModelAttribute DifferencesQuestion asked, Caller caller) {
    return differences.answer(caller, asked).apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(
      @ModelAttribute DifferencesQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    Differences.TABLE.send(
        differences.answer(caller, asked), asked.limit(), asked.cursor(), response);
  }
}
