package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.period.Period;
import tools.jackson.databind.JsonNode;

/** {@code period} is counted from the end of the period that runs (§ 190 BGB). */
public record MoreTime(Period period, String reason) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static MoreTime read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new MoreTime(in.required("period", Kinds.PERIOD), in.required("reason", Texts.text())));
  }
}
