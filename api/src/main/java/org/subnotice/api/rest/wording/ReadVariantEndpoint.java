package org.subnotice.api.rest.wording;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Previews;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeId;

/** Hands out one variant of a preview as it is sent or printed. */
@RestController
class ReadVariantEndpoint {

  private final Previews previews;

  ReadVariantEndpoint(Previews previews) {
    this.previews = previews;
  }

  @GetMapping("/api/v1/processors/{p}/changes/{c}/preview/{v}")
  @Requires(Access.DPO)
  @ShowsPersons
  ResponseEntity<byte[]> read(
      @PathVariable("c") String change, @PathVariable("v") String variant, Caller caller) {
    var content =
        previews
            .content(caller.processor(), new ChangeId(change).value(), variant)
            .orElseThrow(
                () ->
                    new Refusal(
                        RefusalCode.NOT_FOUND,
                        "There is no such variant. The preview of the change lists them."));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(content.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + content.fileName() + "\"")
        .body(content.bytes());
  }
}
