package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;

/** Where terms are looked up. */
public interface TermsCatalogue {

  /** The current version. */
  Optional<ContractTerms> find(TermsId id);

  /** The version that an agreement or a window names, however old. */
  Optional<ContractTerms> find(TermsId id, String version);

  /** The current version of each, by id. */
  List<ContractTerms> all();

  /** A catalogue of exactly these. */
  static TermsCatalogue of(List<ContractTerms> terms) {
    return new FixedTermsCatalogue(terms);
  }
}
