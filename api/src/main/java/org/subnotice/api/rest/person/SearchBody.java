package org.subnotice.api.rest.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** Whom to look for; in a body, since addresses stay in logs and histories of browsers. */
public record SearchBody(String email) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SearchBody read(JsonNode body) {
    return JsonFields.readAll(body, in -> new SearchBody(in.required("email", Kinds.EMAIL)));
  }
}
