package org.subnotice.api.rest.unmatched;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.UnmatchedMailView;
import org.subnotice.api.read.UnmatchedMails;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Shows what came back and was about no message of ours. */
@RestController
class ReadUnmatchedMailEndpoint {

  private final UnmatchedMails mails;

  ReadUnmatchedMailEndpoint(UnmatchedMails mails) {
    this.mails = mails;
  }

  @GetMapping("/api/v1/unmatched-mail")
  @Requires(Access.OPERATOR)
  @ShowsPersons
  Page<UnmatchedMailView> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
    return mails.list(Query.slice(limit, cursor));
  }

  /** As a file: a browser must not run what strangers sent. */
  @GetMapping("/api/v1/unmatched-mail/{m}/raw")
  @Requires(Access.OPERATOR)
  @ShowsPersons
  ResponseEntity<byte[]> raw(@PathVariable("m") String mail) {
    byte[] message =
        mails
            .raw(mail)
            .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such message."));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header("Content-Disposition", "attachment; filename=\"message.eml\"")
        .header("X-Content-Type-Options", "nosniff")
        .body(message);
  }
}
