package org.subnotice.api.rest.change;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Tells how the notices of a change go out, as long as they do. */
@RestController
class WatchProgressEndpoint {

  private final ProgressStreams streams;

  WatchProgressEndpoint(ProgressStreams streams) {
    this.streams = streams;
  }

  /** {@code Last-Event-ID} needs no answer: each event says all. */
  @GetMapping(
      path = "/api/v1/processors/{p}/changes/{c}/progress",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Requires(Access.DPO)
  SseEmitter watch(@PathVariable("c") String change, Caller caller) {
    return streams.watch(caller, change, ChangeView::progress);
  }
}
