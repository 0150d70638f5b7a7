package org.subnotice.api.rest.agreement;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Page;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;

/** Lists the processor's agreements. */
@RestController
class ListAgreementsEndpoint {

  private final Agreements agreements;

  ListAgreementsEndpoint(Agreements agreements) {
    this.agreements = agreements;
  }

  @GetMapping("/api/v1/processors/{p}/agreements")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<AgreementView> list(
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    return agreements.list(caller.processor(), Query.slice(limit, cursor));
  }
}
