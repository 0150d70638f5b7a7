package org.subnotice.api.rest.processor;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.ZoneId;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Seats;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.period.Seat;
import tools.jackson.databind.JsonNode;

/** A tenant to be. Without a word about it, four eyes are asked for. */
record NewProcessor(
    String slug,
    String name,
    String address,
    Seat seat,
    ZoneId zone,
    String language,
    Contact contact,
    boolean fourEyes) {

  record Contact(String name, String email) {

    static Contact read(JsonFields in) {
      return new Contact(in.required("name", Texts.name()), in.required("email", Kinds.EMAIL));
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NewProcessor read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new NewProcessor(
                in.required("slug", Kinds.SLUG_TEXT),
                in.required("name", Texts.name()),
                in.required("address", Texts.line(500)),
                in.object("seat", Seats::read),
                in.required("zone", Kinds.ZONE),
                in.required("language", Kinds.LANGUAGE_TAG),
                in.object("contact", Contact::read),
                in.orElse("fourEyes", Kinds.YES_OR_NO, true)));
  }
}
