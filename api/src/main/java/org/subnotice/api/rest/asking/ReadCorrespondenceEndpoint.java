package org.subnotice.api.rest.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Answers what a controller was told and what it answered. */
@RestController
class ReadCorrespondenceEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/agreements/{a}/correspondence";

  private final Told told;

  ReadCorrespondenceEndpoint(Told told) {
    this.told = told;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<CorrespondenceLine> read(
      @PathVariable("a") String agreement,
      @ModelAttribute CorrespondenceQuestion asked,
      Caller caller) {
    return told.answer(caller, agreement, asked).apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(
      @PathVariable("a") String agreement,
      @ModelAttribute CorrespondenceQuestion asked,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    Told.TABLE.send(told.answer(caller, agreement, asked), asked.limit(), asked.cursor(), response);
  }
}
