package org.subnotice.api.rest.tenant;

import org.springframework.stereotype.Component;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.terms.ContractTerms;

/** Finds the terms that a request names. */
@Component
public final class AgreedTerms {

  private final KnownTerms known;

  public AgreedTerms(KnownTerms known) {
    this.known = known;
  }

  /** Refuses as UNKNOWN_TERMS at {@code #/terms}. */
  public ContractTerms named(String processor, String terms) {
    return known
        .find(processor, terms)
        .orElseThrow(
            () ->
                new Refusal(
                    RefusalCode.UNKNOWN_TERMS,
                    "These terms are neither in the catalogue nor your own. GET /api/v1/terms lists"
                        + " what can be named.",
                    "#/terms"));
  }
}
