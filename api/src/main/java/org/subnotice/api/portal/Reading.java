package org.subnotice.api.portal;

import java.util.Optional;
import org.subnotice.api.page.Language;

/** How a reader wants the page: in which language, and after which declaration. */
record Reading(Language language, Optional<Declaration> done) {

  /** The same page in the other language. */
  String switchTo() {
    return "?lang=" + language.other().tag() + done.map(d -> "&done=" + d.label()).orElse("");
  }

  /** Where the browser goes after a declaration, so that a reload declares nothing again. */
  static String after(String token, Language language, Declaration declaration) {
    return "/n/" + token + "?done=" + declaration.label() + "&lang=" + language.tag();
  }
}
