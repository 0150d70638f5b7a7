package org.subnotice.api.rest.asking;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Reports;
import org.subnotice.api.read.Reports.Asked;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;

/** Reads what report is wanted, and sends it as a file. */
@Component
public final class AskedReports {

  private final Reports reports;
  private final Tenants tenants;
  private final Days days;

  public AskedReports(Reports reports, Tenants tenants, Days days) {
    this.reports = reports;
    this.tenants = tenants;
    this.days = days;
  }

  public ResponseEntity<byte[]> file(Caller caller, ReportQuestion asked) {
    var from = Query.required("from", Query.day("from", asked.from()));
    var to = days.to(caller, from, asked.to());
    var language =
        Query.optional("language", asked.language(), Kinds.LANGUAGE_TAG)
            .orElseGet(() -> tenants.of(caller).language());
    var agreement = Optional.ofNullable(asked.agreement()).filter(Predicate.not(String::isEmpty));
    byte[] pdf = reports.pdf(caller, new Asked(from, to, agreement, language));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"report-" + from + "-" + to + ".pdf\"")
        .body(pdf);
  }
}
