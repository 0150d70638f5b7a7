package org.subnotice.api.rest.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Answers which objections came in, with outcome and time to outcome. */
@RestController
class ListObjectionsEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/objections";

  private final ObjectionsOfAYear objections;

  ListObjectionsEndpoint(ObjectionsOfAYear objections) {
    this.objections = objections;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<ObjectionView> read(@ModelAttribute ObjectionsQuestion asked, Caller caller) {
    return objections.answer(caller, asked).apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(
      @ModelAttribute ObjectionsQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    ObjectionsOfAYear.TABLE.send(
        objections.answer(caller, asked), asked.limit(), asked.cursor(), response);
  }
}
