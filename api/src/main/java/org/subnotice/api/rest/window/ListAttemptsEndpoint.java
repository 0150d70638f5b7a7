package org.subnotice.api.rest.window;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AttemptView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.SendingAttempts;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Shows every attempt to hand the notices of a window over, the unclear ones too. */
@RestController
class ListAttemptsEndpoint {

  private final KnownWindows known;
  private final SendingAttempts attempts;

  ListAttemptsEndpoint(KnownWindows known, SendingAttempts attempts) {
    this.known = known;
    this.attempts = attempts;
  }

  @GetMapping("/api/v1/processors/{p}/windows/{w}/attempts")
  @Requires(Access.DPO)
  Page<AttemptView> list(@PathVariable("w") String window, Caller caller) {
    var id = known.id(caller, window).value();
    return new Page<>(attempts.of(caller.processor(), id), null);
  }
}
