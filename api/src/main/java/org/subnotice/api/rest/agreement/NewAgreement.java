package org.subnotice.api.rest.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Seats;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.period.Seat;
import tools.jackson.databind.JsonNode;

/** An agreement to be. {@code services}: none stands for all of the processor's. */
record NewAgreement(
    String reference,
    Controller controller,
    String terms,
    List<String> services,
    LocalDate concludedOn,
    List<NewContact> contacts) {

  /** {@code address}: where letters go, in lines or with commas between them. */
  record Controller(String name, Seat seat, Optional<PostalAddress> address) {

    static Controller read(JsonFields in) {
      return new Controller(
          in.required("name", Texts.name()),
          in.object("seat", Seats::read),
          in.optional("address", Addresses.POSTAL));
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NewAgreement read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new NewAgreement(
                in.required("reference", Texts.name()),
                in.object("controller", Controller::read),
                in.required("terms", Kinds.TERMS_ID),
                in.list("services", Texts.name()),
                in.required("concludedOn", Kinds.DAY),
                NewContacts.in(in)));
  }
}
