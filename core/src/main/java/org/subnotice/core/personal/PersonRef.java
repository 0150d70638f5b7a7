package org.subnotice.core.personal;

import org.subnotice.core.Identifier;

/**
 * Stands for a person in events, for whom one data key per processor exists until it is destroyed.
 */
public record PersonRef(String value) implements Identifier {

  public PersonRef {
    Identifier.require("person-", value);
  }
}
