package org.subnotice.api.console;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.subnotice.api.read.Evidence;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Hands out from the page of a window what proves it. */
@Controller
class EvidenceEndpoint {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final WindowPages pages;
  private final Evidence evidence;

  EvidenceEndpoint(WindowPages pages, Evidence evidence) {
    this.pages = pages;
    this.evidence = evidence;
  }

  @GetMapping("/console/windows/{w}/evidence.zip")
  @Requires(Access.DPO)
  ResponseEntity<byte[]> download(@PathVariable("w") String window, Visit visit) {
    String id = pages.find(visit, window).id();
    return ResponseEntity.ok()
        .contentType(ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
        .body(evidence.of(visit.tenant(), id));
  }
}
