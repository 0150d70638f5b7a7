package org.subnotice.api.rest.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/**
 * The first day of use for some agreements.
 *
 * @param agreements their ids; none stands for {@code "all permitted"}
 */
public record FirstUse(List<String> agreements, LocalDate on) {

  private static final String ALL_PERMITTED = "all permitted";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FirstUse read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new FirstUse(agreements(in), in.required("on", Kinds.DAY)));
  }

  public boolean allPermitted() {
    return agreements.isEmpty();
  }

  private static List<String> agreements(JsonFields in) {
    var written = in.field("agreements");
    if (written.isPresent() && written.get().isString()) {
      if (!written.get().stringValue().equals(ALL_PERMITTED)) {
        in.error("agreements", "Write a list of ids, or \"" + ALL_PERMITTED + "\".");
      }
      return List.of();
    }
    return in.listOfSome("agreements", Kinds.ID);
  }
}
