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

/** Answers who works for whom on a day, and what is not known of it. */
@RestController
class ReadChainEndpoint {

  private static final String ROUTE = "/api/v1/processors/{p}/register/chain";

  private final Chains chains;

  ReadChainEndpoint(Chains chains) {
    this.chains = chains;
  }

  @GetMapping(path = ROUTE, produces = MediaType.APPLICATION_JSON_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  ChainView read(@ModelAttribute ChainQuestion asked, Caller caller) {
    return chains.answer(caller, asked);
  }

  @GetMapping(path = ROUTE, produces = CsvTable.CSV)
  @Requires(Access.DPO)
  @ShowsPersons
  void readCsv(@ModelAttribute ChainQuestion asked, Caller caller, HttpServletResponse response)
      throws IOException {
    var links = chains.answer(caller, asked).links();
    Chains.TABLE.send(_ -> new Page<>(links, null), null, null, response);
  }
}
