package org.subnotice.api.rest.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.databind.JsonNode;

/** The body of a request that says all in its address: absent or {@code {}}. */
public record NoFields() {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NoFields read(JsonNode body) {
    return JsonFields.readAll(body, in -> new NoFields());
  }
}
