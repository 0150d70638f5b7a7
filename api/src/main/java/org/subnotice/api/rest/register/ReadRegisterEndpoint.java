package org.subnotice.api.rest.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.access.ShowsPersons;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.agreement.AgreementId;

/** Reads the list in two times: what applied when, as far as known when. */
@RestController
class ReadRegisterEndpoint {

  // "Known by now" includes what is put on record while the question is asked.
  private static final Instant WHATEVER_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

  private final Register register;
  private final Tenants tenants;

  ReadRegisterEndpoint(Register register, Tenants tenants) {
    this.register = register;
    this.tenants = tenants;
  }

  @GetMapping("/api/v1/processors/{p}/register")
  @Requires(Access.DPO)
  @ShowsPersons
  Page<RegisterEntryView> read(
      @RequestParam(name = "asOf", required = false) @Nullable String asOf,
      @RequestParam(name = "knownAt", required = false) @Nullable String knownAt,
      @RequestParam(name = "agreement", required = false) @Nullable String agreement,
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      Caller caller) {
    var zone = tenants.zone(caller);
    return register.list(
        caller.processor(),
        Query.dayOrInstant("asOf", asOf, zone).orElseGet(() -> tenants.today(caller)),
        Query.instantOrDay("knownAt", knownAt, zone, 1).orElse(WHATEVER_IS_KNOWN),
        Query.id(agreement, AgreementId::new),
        Query.slice(limit, cursor));
  }
}
