package org.subnotice.api.rest.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import tools.jackson.databind.JsonNode;

/** Whom of those that are due by that day to erase, and why; without a day, by today. */
public record ReleaseBody(List<String> persons, String reason, @Nullable LocalDate by) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReleaseBody read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ReleaseBody(
                in.listOfSome("persons", Kinds.ID).stream().distinct().toList(),
                in.required("reason", Texts.text()),
                in.optional("by", Kinds.DAY).orElse(null)));
  }
}
