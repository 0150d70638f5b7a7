package org.subnotice.api.rest.unmatched;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** The window to which a message belongs. */
record AssignmentBody(String window) {

  private static final int LONGEST = 100;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static AssignmentBody read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new AssignmentBody(in.required("window", Texts.line(LONGEST))));
  }
}
