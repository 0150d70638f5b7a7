package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Why a contestable receipt is to suffice. */
public record AcceptedRisk(String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptedRisk read(JsonNode body) {
    return JsonFields.readAll(body, in -> new AcceptedRisk(in.required("reason", Texts.text())));
  }
}
