package org.subnotice.api.rest.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** All addresses that get checkpoints; none where the list is empty. */
record WitnessAddresses(List<String> addresses) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static WitnessAddresses read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in -> new WitnessAddresses(in.list("addresses", Kinds.EMAIL).stream().distinct().toList()));
  }
}
