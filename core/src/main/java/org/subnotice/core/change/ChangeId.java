package org.subnotice.core.change;

import org.subnotice.core.Identifier;

/** An intended change of the list of subprocessors. */
public record ChangeId(String value) implements Identifier {

  public ChangeId {
    Identifier.require("change-", value);
  }
}
