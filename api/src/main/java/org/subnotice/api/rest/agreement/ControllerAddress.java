package org.subnotice.api.rest.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.core.agreement.PostalAddress;
import tools.jackson.databind.JsonNode;

/** Where letters to a controller go from now on; without an address nobody knows. */
public record ControllerAddress(Optional<PostalAddress> address) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ControllerAddress read(JsonNode body) {
    return JsonFields.readAll(
        body, in -> new ControllerAddress(in.optional("address", Addresses.POSTAL)));
  }
}
