package org.subnotice.api.rest.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** {@code terms} is an id, for its current version, or {@code id@version}. */
record TermsToAgree(String terms) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static TermsToAgree read(JsonNode body) {
    return JsonFields.readAll(body, in -> new TermsToAgree(in.required("terms", Kinds.TERMS_ID)));
  }
}
