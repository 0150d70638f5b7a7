package org.subnotice.api.rest.agreement;

import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.agreement.AgreementId;

/** Finds an agreement of the caller's processor, or refuses as NOT_FOUND. */
@Component
public final class KnownAgreements {

  private final Agreements agreements;

  public KnownAgreements(Agreements agreements) {
    this.agreements = agreements;
  }

  public AgreementView of(Caller caller, String agreement) {
    return agreements
        .find(caller.processor(), new AgreementId(agreement).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such agreement."));
  }
}
