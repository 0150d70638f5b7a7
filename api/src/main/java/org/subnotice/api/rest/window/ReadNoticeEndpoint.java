package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.SentNotices;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Shows a notice as it was sent, to the byte. */
@RestController
class ReadNoticeEndpoint {

  private final KnownWindows known;
  private final SentNotices notices;

  ReadNoticeEndpoint(KnownWindows known, SentNotices notices) {
    this.known = known;
    this.notices = notices;
  }

  @GetMapping(
      path = "/api/v1/processors/{p}/windows/{w}/notices/{messageId}",
      produces = "message/rfc822")
  @Requires(Access.DPO)
  @ShowsPersons
  byte[] read(
      @PathVariable("w") String window,
      @PathVariable("messageId") String messageId,
      Caller caller) {
    var id = known.id(caller, window).value();
    return notices
        .bytes(caller.processor(), id, messageId)
        .orElseThrow(
            () ->
                new Refusal(
                    RefusalCode.NOT_FOUND,
                    "There is no such message, or its recipient has been erased."));
  }
}
