package org.subnotice.api.rest.change;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ChangeView;

/** Somebody who watches one fan-out. Compared by identity. */
final class ProgressStream {

  private static final int HEARTBEAT_AFTER = 10;
  private static final long RECONNECT_MILLIS = 3_000;

  private final Caller caller;
  private final String change;
  private final SseEmitter emitter;
  private final Function<ChangeView, Object> told;
  private @Nullable Object last;
  private int number;
  private int silent;

  ProgressStream(
      Caller caller, String change, SseEmitter emitter, Function<ChangeView, Object> told) {
    this.caller = caller;
    this.change = change;
    this.emitter = emitter;
    this.told = told;
  }

  Caller caller() {
    return caller;
  }

  String change() {
    return change;
  }

  SseEmitter emitter() {
    return emitter;
  }

  /** Says what is new, or that the line is alive; closes it when the fan-out has ended. */
  synchronized void tell(ChangeView now) throws IOException {
    var progress = told.apply(now);
    boolean done = !now.progress().running();
    if (done || !Objects.equals(progress, last)) {
      send(done ? "done" : "progress", progress);
    } else {
      beat();
    }
    if (done) {
      emitter.complete();
    }
  }

  private void send(String event, Object progress) throws IOException {
    last = progress;
    silent = 0;
    number++;
    emitter.send(
        SseEmitter.event()
            .name(event)
            .id(String.valueOf(number))
            .reconnectTime(RECONNECT_MILLIS)
            .data(progress, MediaType.APPLICATION_JSON));
  }

  private void beat() throws IOException {
    silent++;
    if (silent >= HEARTBEAT_AFTER) {
      silent = 0;
      emitter.send(SseEmitter.event().comment("still here"));
    }
  }
}
