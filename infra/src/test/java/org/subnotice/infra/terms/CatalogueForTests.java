package org.subnotice.infra.terms;

import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.Circumstances;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsId;

/** The shipped catalogue, as the tests speak of it. */
final class CatalogueForTests {

  static final TermsCatalogue CATALOGUE = new ClasspathTermsCatalogue(new YamlTermsReader());

  private CatalogueForTests() {}

  static ContractTerms terms(String id) {
    return CATALOGUE.find(new TermsId(id)).orElseThrow();
  }

  static AppliedTerms inside(ContractTerms terms) {
    return terms.applyingTo(Circumstances.in("DE", "LU"));
  }

  static AppliedTerms outside(ContractTerms terms) {
    return terms.applyingTo(Circumstances.in("DE", "US"));
  }
}
