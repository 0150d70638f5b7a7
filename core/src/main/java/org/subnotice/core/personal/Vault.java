package org.subnotice.core.personal;

import java.util.List;
import java.util.Optional;

/** Seals personal data with a key per person and processor. */
public interface Vault {

  /** Seals the text; makes the person's key if she has none yet. */
  Sealed seal(String processorId, PersonRef ref, String clear);

  /** The text, or nothing once the person's key is destroyed. */
  Optional<String> open(String processorId, Sealed sealed);

  /** Erases the person with this processor: whatever was sealed stays closed for good. */
  void destroy(String processorId, PersonRef ref);

  /** Seals many, in their order; persons may repeat. */
  default List<Sealed> sealAll(String processorId, List<Clear> texts) {
    return texts.stream().map(clear -> seal(processorId, clear.ref(), clear.text())).toList();
  }

  /** Opens many, in their order; nothing where the key is destroyed. */
  default List<Optional<String>> openAll(String processorId, List<Sealed> sealed) {
    return sealed.stream().map(one -> open(processorId, one)).toList();
  }
}
