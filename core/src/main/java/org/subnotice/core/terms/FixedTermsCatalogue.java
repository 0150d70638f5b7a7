package org.subnotice.core.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A catalogue that never changes and knows one version of each. */
final class FixedTermsCatalogue implements TermsCatalogue {

  /** A version is a hash over all words, and is asked for at every look at an agreement. */
  private record Known(ContractTerms terms, String version) {}

  private final Map<String, Known> byId = new TreeMap<>();

  FixedTermsCatalogue(List<ContractTerms> all) {
    all.forEach(terms -> byId.putIfAbsent(terms.id().value(), new Known(terms, terms.version())));
  }

  @Override
  public Optional<ContractTerms> find(TermsId id) {
    return known(id).map(Known::terms);
  }

  @Override
  public Optional<ContractTerms> find(TermsId id, String version) {
    return known(id).filter(known -> known.version().equals(version)).map(Known::terms);
  }

  @Override
  public List<ContractTerms> all() {
    return byId.values().stream().map(Known::terms).toList();
  }

  private Optional<Known> known(TermsId id) {
    return Optional.ofNullable(byId.get(id.value()));
  }
}
