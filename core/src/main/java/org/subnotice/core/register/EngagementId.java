package org.subnotice.core.register;

import org.subnotice.core.Identifier;

/** One legal entity in one service for one purpose at one location. */
public record EngagementId(String value) implements Identifier {

  public EngagementId {
    Identifier.require("engagement-", value);
  }
}
