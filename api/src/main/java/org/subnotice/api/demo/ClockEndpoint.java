package org.subnotice.api.demo;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.core.Refusal;

/** Tells the demonstration's time and puts it forward. */
@RestController
@Profile("demo")
class ClockEndpoint {

  private final DemoTime time;

  ClockEndpoint(DemoTime time) {
    this.time = time;
  }

  record Now(Instant now) {}

  @GetMapping("/demo/clock")
  Now read() {
    return new Now(time.now());
  }

  @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_JSON_VALUE)
  Now move(@RequestBody ClockMove move) {
    return new Now(time.advanceTo(move.target(time.now())));
  }

  /** For the buttons beside the mailbox. */
  @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<Void> press(@RequestParam Optional<String> advanceBy) {
    move(new ClockMove(advanceBy.orElse(null), null));
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/demo/mailbox"))
        .build();
  }

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal) {
    var problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refusal.sentence());
    problem.setProperty("code", refusal.code().name());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "Send a JSON object with advanceBy or advanceTo.");
    problem.setProperty("code", "INVALID");
    return problem;
  }
}
