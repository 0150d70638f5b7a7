package org.subnotice.api.rest.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.subnotice.api.rest.json.JsonFields;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The whole list of contacts that replaces the one before; also accepted as a bare list. */
record NewContacts(List<NewContact> contacts) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static NewContacts read(JsonNode body) {
    JsonNode object =
        body.isArray() ? JsonNodeFactory.instance.objectNode().set("contacts", body) : body;
    return JsonFields.readAll(object, in -> new NewContacts(in(in)));
  }

  /** Every address once, and at least one of them designated. */
  static List<NewContact> in(JsonFields in) {
    var contacts = in.objects("contacts", NewContact::read);
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < contacts.size(); index++) {
      String email = contacts.get(index).email().toLowerCase(Locale.ROOT);
      if (!email.isEmpty() && !seen.add(email)) {
        in.errorIn("contacts", index, "email", "This address stands here twice.");
      }
    }
    if (!contacts.isEmpty() && contacts.stream().noneMatch(NewContact::designated)) {
      in.error("contacts", "Designate at least one contact to receive notices.");
    }
    return contacts;
  }
}
