package org.subnotice.api.rest.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/**
 * What should have stood on the list.
 *
 * @param since first day on which it applied
 * @param until last day, if it no longer applies
 */
record Correction(
    @JsonUnwrapped EngagementBody engagement,
    LocalDate since,
    Optional<LocalDate> until,
    String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Correction read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new Correction(
                EngagementBody.read(in),
                in.required("since", Kinds.DAY),
                in.optional("until", Kinds.DAY),
                in.required("reason", Texts.text())));
  }
}
