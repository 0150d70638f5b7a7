package org.subnotice.api.rest.agreement;

import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;

/**
 * A person whom the controller named; receives notices for it unless the request says otherwise.
 */
record NewContact(String name, String email, String language, String role, boolean designated) {

  static NewContact read(JsonFields in) {
    return new NewContact(
        in.required("name", Texts.name()),
        in.required("email", Kinds.EMAIL),
        in.orElse("language", Kinds.LANGUAGE_TAG, "de"),
        in.orElse("role", Texts.lineOrNothing(), ""),
        in.orElse("designated", Kinds.YES_OR_NO, true));
  }
}
