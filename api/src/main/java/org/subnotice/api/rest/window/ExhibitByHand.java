package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.window.ExhibitKind;
import tools.jackson.databind.JsonNode;

/**
 * A file that shows what was entered by hand.
 *
 * @param person whose letter it is or who is named in it, as far as one person is; decides who has
 *     to be erased for it to go
 */
public record ExhibitByHand(
    ExhibitKind describes, Optional<String> description, Optional<String> person, FileBody file) {

  private static final int DESCRIPTION = 300;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ExhibitByHand read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ExhibitByHand(
                in.required("describes", Kinds.word(ExhibitKind.class)),
                in.optional("description", Texts.line(DESCRIPTION)),
                in.optional("person", Texts.name()),
                in.object("file", FileBody::read)));
  }
}
