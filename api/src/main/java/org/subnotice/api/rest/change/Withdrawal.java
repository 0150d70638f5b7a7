package org.subnotice.api.rest.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Why a change is withdrawn; nobody has to say. */
public record Withdrawal(String reason) {

  static final Withdrawal WITHOUT_REASON = new Withdrawal("");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Withdrawal read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new Withdrawal(in.orElse("reason", Texts.textOrNothing(), "")));
  }
}
