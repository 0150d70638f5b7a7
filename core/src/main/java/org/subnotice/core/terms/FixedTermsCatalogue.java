package org.subnotice.core.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A catalogue that never changes and knows one version of each. */
record FixedTermsCatalogue(List<ContractTerms> all) implements TermsCatalogue {

  FixedTermsCatalogue {
    all = all.stream().sorted(Comparator.comparing(terms -> terms.id().value())).toList();
  }

  @Override
  public Optional<ContractTerms> find(TermsId id) {
    return all.stream().filter(terms -> terms.id().equals(id)).findFirst();
  }

  @Override
  public Optional<ContractTerms> find(TermsId id, String version) {
    return find(id).filter(terms -> terms.version().equals(version));
  }
}
