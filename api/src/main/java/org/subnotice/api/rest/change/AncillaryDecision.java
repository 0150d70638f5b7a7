package org.subnotice.api.rest.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.terms.Ancillary;
import tools.jackson.databind.JsonNode;

/** What a person finds a service to be, with the reason that the history keeps. */
public record AncillaryDecision(Ancillary service, String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AncillaryDecision read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new AncillaryDecision(
                in.required("service", Kinds.word(Ancillary.class)),
                in.required("reason", Texts.text())));
  }
}
