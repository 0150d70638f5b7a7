package org.subnotice.api.order;

import org.subnotice.core.personal.PersonRef;

/**
 * Gives persons the references under which events know them. A reference reveals nobody: it is a
 * keyed hash, or random.
 */
public interface People {

  /**
   * Who acts for the processor. The same for names that differ only in case and spaces, so that one
   * individual with two tokens is one person for four eyes.
   */
  PersonRef actor(String processor, String name);

  /** A contact of a controller, by e-mail address in whatever case. */
  PersonRef contact(String processor, String email);

  /** Somebody of whom nothing is known that would recognise him again. */
  PersonRef fresh();
}
