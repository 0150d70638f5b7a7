package org.subnotice.core.personal;

import java.util.Optional;

/** Seals and opens personal data with a key per person and processor. */
public interface Vault {

  /** Makes the person's key if there is none, in the caller's transaction. */
  Sealed seal(String processorId, PersonRef person, String clear);

  /** Empty where the key was destroyed: the person has been erased. */
  Optional<String> open(String processorId, Sealed text);

  /** Erases the person: whatever was sealed under the key stays closed for ever. */
  void destroy(String processorId, PersonRef person);
}
