package org.subnotice.api.read;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.terms.ContractTerms;

/** Terms that a processor can name: the catalogue and its own. */
public interface KnownTerms {

  /**
   * By id the current version, or by {@code id@version} that one.
   *
   * @param processor whose own terms count too; for any other text only the catalogue does
   */
  Optional<ContractTerms> find(String processor, String idOrIdAtVersion);

  /** The current version of each, by id. */
  List<ContractTerms> list(String processor);
}
