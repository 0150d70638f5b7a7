package org.subnotice.api.rest.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** What the contracts authorise already; {@code since} is its first day, today without it. */
record NewEngagement(@JsonUnwrapped EngagementBody engagement, Optional<LocalDate> since) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NewEngagement read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new NewEngagement(EngagementBody.read(in), in.optional("since", Kinds.DAY)));
  }
}
