package org.subnotice.api.rest.inbox;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;

/** Shows one message that came back, readable or as it came. */
@RestController
class ReadMailEndpoint {

  private final KnownMails known;

  ReadMailEndpoint(KnownMails known) {
    this.known = known;
  }

  @GetMapping("/api/v1/processors/{p}/inbox/{m}")
  @Requires(Access.DPO)
  @ShowsPersons
  InboxMailView read(@PathVariable("m") String mail, Caller caller) {
    return known.of(caller, mail);
  }

  /** As a file: a browser must not run what strangers sent. */
  @GetMapping("/api/v1/processors/{p}/inbox/{m}/raw")
  @Requires(Access.DPO)
  @ShowsPersons
  ResponseEntity<byte[]> raw(@PathVariable("m") String mail, Caller caller) {
    byte[] message = known.raw(caller, mail);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"message.eml\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(message);
  }
}
