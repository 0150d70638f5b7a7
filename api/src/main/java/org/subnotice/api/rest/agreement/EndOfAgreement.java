package org.subnotice.api.rest.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** {@code endsOn} is the last day in force; without it, today. */
record EndOfAgreement(Optional<LocalDate> endsOn) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static EndOfAgreement read(JsonNode body) {
    return JsonFields.readAll(body, in -> new EndOfAgreement(in.optional("endsOn", Kinds.DAY)));
  }
}
