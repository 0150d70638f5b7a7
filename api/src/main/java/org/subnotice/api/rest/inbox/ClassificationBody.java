package org.subnotice.api.rest.inbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.window.ReplyMeaning;
import tools.jackson.databind.JsonNode;

/**
 * What an answer means.
 *
 * @param declarant who declared; absent: the sender that the message names
 * @param role of the declarant at the controller
 */
public record ClassificationBody(ReplyMeaning as, Optional<String> declarant, String role) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ClassificationBody read(JsonNode body) {
    return JsonFields.readAll(body, ClassificationBody::read);
  }

  private static ClassificationBody read(JsonFields in) {
    return new ClassificationBody(
        in.required("as", Kinds.word(ReplyMeaning.class)),
        in.optional("declarant", Texts.lineOrNothing()).filter(name -> !name.isBlank()),
        in.orElse("role", Texts.lineOrNothing(), ""));
  }
}
