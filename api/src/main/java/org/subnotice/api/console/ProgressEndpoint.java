package org.subnotice.api.console;

import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.change.ProgressStreams;

/** The same as for programs, in the words and widths of the page of a change. */
@Controller
class ProgressEndpoint {

  private final ProgressStreams streams;

  ProgressEndpoint(ProgressStreams streams) {
    this.streams = streams;
  }

  @GetMapping(path = "/console/changes/{c}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Requires(Access.DPO)
  SseEmitter watch(@PathVariable("c") String change, Visit visit) {
    return streams.watch(visit.caller(), change, view -> Told.of(view, visit));
  }

  /**
   * @param sending how many have gone out and how fast, or that all have
   */
  record Told(Bar bar, String sending) {

    static Told of(ChangeView change, Visit visit) {
      return new Told(Bar.of(change.progress(), visit.words()), sending(change, visit));
    }

    static String sending(ChangeView change, Visit visit) {
      var progress = change.progress();
      var words = visit.words();
      if (!progress.running()) {
        return words.say("sending.done", progress.dispatched(), progress.planned());
      }
      if (progress.planned() == 0) {
        return words.say("sending.planning");
      }
      return Optional.ofNullable(progress.ratePerSecond())
          .map(
              rate ->
                  words.say(
                      "sending.rate",
                      progress.dispatched(),
                      progress.planned(),
                      Math.max(1, Math.round(rate)),
                      visit.moment(progress.expectedEnd())))
          .orElseGet(() -> words.say("sending.slow", progress.dispatched(), progress.planned()));
    }
  }
}
