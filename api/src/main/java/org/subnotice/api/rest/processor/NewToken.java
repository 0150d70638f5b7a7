package org.subnotice.api.rest.processor;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.processor.Role;
import tools.jackson.databind.JsonNode;

/** Access for one person; {@code actor} is the name by which the history will know them. */
record NewToken(Role role, String actor) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NewToken read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new NewToken(
                in.required("role", Kinds.word(Role.class)), in.required("actor", Texts.name())));
  }
}
