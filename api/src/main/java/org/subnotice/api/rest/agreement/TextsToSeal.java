package org.subnotice.api.rest.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.subnotice.core.personal.Clear;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;

/** Texts that wait until all are known: many are sealed together much faster than one by one. */
final class TextsToSeal {

  private final List<Clear> texts = new ArrayList<>();

  /** Finds the text again among all, once they are sealed. */
  Function<List<Sealed>, Sealed> add(PersonRef person, String text) {
    int place = texts.size();
    texts.add(new Clear(person, text));
    return hidden -> hidden.get(place);
  }

  List<Clear> all() {
    return List.copyOf(texts);
  }
}
