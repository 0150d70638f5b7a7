package org.subnotice.core.terms;

import java.util.List;
import java.util.Optional;

/** Which subprocessors need which authorisation, and which are none. */
public interface AuthorisationTerms extends Values {

  Parameter<AuthorisationModel> AUTHORISATION_MODEL =
      Parameter.orHouse(
          "authorisationModel",
          Kinds.word(AuthorisationModel.class),
          AuthorisationModel.SPECIFIC_PRIOR);

  Parameter<Boolean> EU_ONLY_NO_CONSENT =
      Parameter.orHouse("euOnlyNoConsent", Kinds.YES_OR_NO, false);

  Parameter<Boolean> COVERS_REPLACEMENT =
      Parameter.orStatute("coversReplacement", Kinds.YES_OR_NO, true, "Art. 28(2) GDPR");

  Parameter<ThirdCountryRule> THIRD_COUNTRY_RULE =
      Parameter.orStatute(
          "thirdCountryRule",
          Kinds.word(ThirdCountryRule.class),
          ThirdCountryRule.CHAPTER_V,
          "Art. 28(3)(a), 44 GDPR");

  Parameter<List<Ancillary>> ANCILLARY_EXEMPT =
      Parameter.orHouse("ancillaryExempt", Kinds.word(Ancillary.class).listed(), List.of());

  Parameter<DueDiligence> DUE_DILIGENCE_DELIVERY =
      Parameter.orStatute(
          "dueDiligenceDelivery",
          Kinds.word(DueDiligence.class),
          DueDiligence.ON_REQUEST,
          "Art. 28(3)(h) GDPR");

  Parameter<EmergencyReplacement> EMERGENCY_REPLACEMENT =
      Parameter.orStatute(
          "emergencyReplacement",
          Kinds.word(EmergencyReplacement.class),
          EmergencyReplacement.NOT_ALLOWED,
          "Art. 28(2) GDPR");

  Parameter<Promptness> EMERGENCY_NOTICE =
      Parameter.orHouse("emergencyNotice", Promptness.KIND, Promptness.AT_ONCE);

  Parameter<Optional<String>> PUBLISHED_LIST =
      Parameter.orHouse("publishedList", Kinds.TEXT.orNone(), Optional.empty());

  /** How the controller authorises. Silent contracts fall back to the strictest model. */
  default Value<AuthorisationModel> authorisationModel() {
    return value(AUTHORISATION_MODEL);
  }

  /** Whether processing only inside the EU or EEA needs no consent. */
  default Value<Boolean> euOnlyNoConsent() {
    return value(EU_ONLY_NO_CONSENT);
  }

  /** Whether the rules for additions hold for replacements too. */
  default Value<Boolean> coversReplacement() {
    return value(COVERS_REPLACEMENT);
  }

  /** What a subprocessor outside the EEA needs. */
  default Value<ThirdCountryRule> thirdCountryRule() {
    return value(THIRD_COUNTRY_RULE);
  }

  /** Bought-in services that are no subprocessing. Never applied without a human. */
  default Value<List<Ancillary>> ancillaryExempt() {
    return value(ANCILLARY_EXEMPT);
  }

  /** How the examination of the subprocessor reaches the controller. */
  default Value<DueDiligence> dueDiligenceDelivery() {
    return value(DUE_DILIGENCE_DELIVERY);
  }

  /** Whether a failing subprocessor may be replaced before the notice. */
  default Value<EmergencyReplacement> emergencyReplacement() {
    return value(EMERGENCY_REPLACEMENT);
  }

  /** How soon the notice follows an emergency replacement. */
  default Value<Promptness> emergencyNotice() {
    return value(EMERGENCY_NOTICE);
  }

  /** Where the list stands. A published list alone informs nobody and starts no window. */
  default Value<Optional<String>> publishedList() {
    return value(PUBLISHED_LIST);
  }
}
