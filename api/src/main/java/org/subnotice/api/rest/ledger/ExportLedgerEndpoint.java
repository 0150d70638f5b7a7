package org.subnotice.api.rest.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Ledger;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Hands out the whole ledger, so that it is checked where nobody has to trust us. */
@RestController
class ExportLedgerEndpoint {

  private static final String ZIP = "application/zip";

  private final Ledger ledger;

  ExportLedgerEndpoint(Ledger ledger) {
    this.ledger = ledger;
  }

  @GetMapping(path = "/api/v1/processors/{p}/ledger/export", produces = ZIP)
  @Requires(Access.DPO)
  void export(Caller caller, HttpServletResponse response) throws IOException {
    response.setContentType(ZIP);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ledger.zip\"");
    ledger.export(caller.processor(), response.getOutputStream());
  }
}
