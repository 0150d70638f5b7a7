package org.subnotice.core.agreement;

import org.subnotice.core.Identifier;

/** A contract of one controller with the processor. */
public record AgreementId(String value) implements Identifier {

  public AgreementId {
    Identifier.require("agreement-", value);
  }
}
