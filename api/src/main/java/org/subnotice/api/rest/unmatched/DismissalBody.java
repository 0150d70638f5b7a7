package org.subnotice.api.rest.unmatched;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Why a message belongs to no window. */
record DismissalBody(String reason) {

  private static final int LONGEST = 500;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static DismissalBody read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new DismissalBody(in.required("reason", Texts.line(LONGEST))));
  }
}
