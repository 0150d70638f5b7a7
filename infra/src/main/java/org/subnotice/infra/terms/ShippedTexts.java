package org.subnotice.infra.terms;

import java.util.Optional;

/** The texts of the terms that ship with the software. */
@FunctionalInterface
public interface ShippedTexts {

  /** Empty where what ships has another version or there is no such file. */
  Optional<String> textOf(String id, String version);
}
