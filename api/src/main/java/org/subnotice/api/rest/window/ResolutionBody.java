package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.window.Outcome;
import tools.jackson.databind.JsonNode;

/** {@code stopAt} says when the service stops, and only then. */
public record ResolutionBody(Outcome outcome, Optional<Instant> stopAt, String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ResolutionBody read(JsonNode body) {
    return JsonFields.readAll(body, ResolutionBody::read);
  }

  private static ResolutionBody read(JsonFields in) {
    var outcome = in.required("outcome", Kinds.word(Outcome.class));
    var stopAt = in.optional("stopAt", Kinds.INSTANT);
    if (outcome != Outcome.STOP_SERVICE && stopAt.isPresent()) {
      in.error("stopAt", "Leave this out: only STOP_SERVICE stops anything.");
    }
    return new ResolutionBody(outcome, stopAt, in.required("reason", Texts.text()));
  }
}
