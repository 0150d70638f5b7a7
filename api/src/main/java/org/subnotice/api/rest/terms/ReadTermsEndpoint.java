package org.subnotice.api.rest.terms;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/** Shows everything that applies under terms, and who says so. */
@RestController
class ReadTermsEndpoint {

  private final KnownTerms known;

  ReadTermsEndpoint(KnownTerms known) {
    this.known = known;
  }

  @GetMapping("/api/v1/terms/{id}")
  @Requires(Access.ANY_TOKEN)
  TermsView read(@PathVariable("id") String id, Identity identity) {
    if (!Kinds.isTermsId(id)) {
      throw unknown();
    }
    return known
        .find(identity.tenant(), id)
        .map(TermsView::of)
        .orElseThrow(ReadTermsEndpoint::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(RefusalCode.NOT_FOUND, "There are no such terms.");
  }
}
