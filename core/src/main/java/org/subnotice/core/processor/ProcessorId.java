package org.subnotice.core.processor;

import org.subnotice.core.Identifier;

/** A processor, which is the tenant. */
public record ProcessorId(String value) implements Identifier {

  public ProcessorId {
    Identifier.require("processor-", value);
  }
}
