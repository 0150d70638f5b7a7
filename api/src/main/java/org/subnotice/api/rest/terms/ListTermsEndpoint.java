package org.subnotice.api.rest.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;
import org.subnotice.core.terms.ContractTerms;

/** Lists the catalogue and what the processor added to it. */
@RestController
class ListTermsEndpoint {

  private final KnownTerms known;

  ListTermsEndpoint(KnownTerms known) {
    this.known = known;
  }

  @GetMapping("/api/v1/terms")
  @Requires(Access.ANY_TOKEN)
  Page<TermsView> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Identity identity) {
    return page(known.list(identity.tenant()), Query.slice(limit, cursor));
  }

  /** The cursor is the last id given. */
  private static Page<TermsView> page(List<ContractTerms> all, Slice slice) {
    var left =
        all.stream()
            .filter(each -> each.id().value().compareTo(slice.cursor().orElse("")) > 0)
            .toList();
    var items = left.stream().limit(slice.limit()).map(TermsView::of).toList();
    return new Page<>(items, left.size() > items.size() ? items.getLast().id() : null);
  }
}
