package org.subnotice.api.rest.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Whom of those that are due to erase, and why. */
record ReleaseBody(List<String> persons, String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static ReleaseBody read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ReleaseBody(
                in.listOfSome("persons", Kinds.ID).stream().distinct().toList(),
                in.required("reason", Texts.text())));
  }
}
