package org.subnotice.api.rest.asking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Answers which subprocessors were authorised for a controller on a day. */
@RestController
class ReadAuthorisedEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/agreements/{a}/register";

  private final Authorised authorised;

  ReadAuthorisedEndpoint(Authorised authorised) {
    this.authorised = authorised;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  Page<AuthorisedView> read(
      @PathVariable("a") String agreement,
      @ModelAttribute AuthorisedQuestion asked,
      Caller caller) {
    return authorised
        .answer(caller, agreement, asked)
        .apply(Query.slice(asked.limit(), asked.cursor()));
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(
      @PathVariable("a") String agreement,
      @ModelAttribute AuthorisedQuestion asked,
      Caller caller,
      HttpServletResponse response)
      throws IOException {
    Authorised.TABLE.send(
        authorised.answer(caller, agreement, asked), asked.limit(), asked.cursor(), response);
  }
}
