package org.subnotice.api.rest.register;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.PermissionAnswers;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.register.EngagementId;

/** Answers whether a subprocessor may be used for an agreement on a day; today without one. */
@RestController
class AskPermissionEndpoint {

  private final PermissionAnswers answers;
  private final Tenants tenants;

  AskPermissionEndpoint(PermissionAnswers answers, Tenants tenants) {
    this.answers = answers;
    this.tenants = tenants;
  }

  @GetMapping("/api/v1/processors/{p}/permissions")
  @Requires(Access.DPO)
  PermissionView ask(
      @RequestParam(name = "agreement", required = false) @Nullable String agreement,
      @RequestParam(name = "engagement", required = false) @Nullable String engagement,
      @RequestParam(name = "on", required = false) @Nullable String on,
      Caller caller) {
    var day = Query.day("on", on).orElseGet(() -> tenants.today(caller));
    return answers
        .answer(
            caller.processor(),
            Query.required("agreement", Query.id(agreement, AgreementId::new)),
            Query.required("engagement", Query.id(engagement, EngagementId::new)),
            day)
        .map(PermissionView::of)
        .orElseThrow(
            () -> new Refusal(RefusalCode.NOT_FOUND, "There is no such agreement or engagement."));
  }
}
