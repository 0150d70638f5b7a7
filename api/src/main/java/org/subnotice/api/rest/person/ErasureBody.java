package org.subnotice.api.rest.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Why a person is erased; {@code force}: although the retention of evidence has not ended. */
public record ErasureBody(String reason, boolean force) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ErasureBody read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ErasureBody(
                in.required("reason", Texts.text()), in.orElse("force", Kinds.YES_OR_NO, false)));
  }
}
