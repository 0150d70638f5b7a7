package org.subnotice.api.rest.window;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Hands out what proves one controller's window, from the notice to the decision. */
@RestController
class ReadEvidenceEndpoint {

  private static final String ZIP = "application/zip";

  private final KnownWindows known;
  private final Evidence evidence;

  ReadEvidenceEndpoint(KnownWindows known, Evidence evidence) {
    this.known = known;
    this.evidence = evidence;
  }

  @GetMapping(path = "/api/v1/processors/{p}/windows/{w}/evidence", produces = ZIP)
  @Requires(Access.DPO)
  @ShowsPersons
  ResponseEntity<byte[]> read(@PathVariable("w") String window, Caller caller) {
    String id = known.of(caller, window).id();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ZIP))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
        .body(evidence.of(caller.processor(), id));
  }
}
