package org.subnotice.api.rest.asking;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Prints what happened in a period, for an agreement or for all, as a file that can be kept. */
@RestController
class ReadReportEndpoint {

  private final AskedReports reports;

  ReadReportEndpoint(AskedReports reports) {
    this.reports = reports;
  }

  @GetMapping(path = "/api/v1/processors/{p}/report", produces = MediaType.APPLICATION_PDF_VALUE)
  @Requires(Access.DPO)
  @ShowsPersons
  ResponseEntity<byte[]> read(@ModelAttribute ReportQuestion asked, Caller caller) {
    return reports.file(caller, asked);
  }
}
