package org.subnotice.core.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every parameter of contract terms, in the order in which a contract is read. */
public final class Parameters {

  private static final List<Parameter<?>> ALL =
      List.of(
          AuthorisationTerms.AUTHORISATION_MODEL,
          AuthorisationTerms.EU_ONLY_NO_CONSENT,
          AuthorisationTerms.COVERS_REPLACEMENT,
          AuthorisationTerms.THIRD_COUNTRY_RULE,
          AuthorisationTerms.ANCILLARY_EXEMPT,
          AuthorisationTerms.DUE_DILIGENCE_DELIVERY,
          AuthorisationTerms.EMERGENCY_REPLACEMENT,
          AuthorisationTerms.EMERGENCY_NOTICE,
          AuthorisationTerms.PUBLISHED_LIST,
          NoticeTerms.NOTICE_FORM,
          NoticeTerms.OTHER_DECLARATIONS_FORM,
          NoticeTerms.NOTICE_LEAD,
          NoticeTerms.REQUIRED_NOTICE_FIELDS,
          NoticeTerms.CONTACT_SOURCE,
          NoticeTerms.RECEIPT_COUNTED_AT,
          NoticeTerms.MIN_RECEIPT_EVIDENCE,
          NoticeTerms.MATERIAL_CHANGE_NOTICE,
          ObjectionTerms.OBJECTION_RIGHT,
          ObjectionTerms.OBJECTION_PERIOD,
          ObjectionTerms.START_EVENT,
          ObjectionTerms.OBJECTION_FORM,
          ObjectionTerms.OBJECTION_TIMELINESS,
          ObjectionTerms.GROUND_REQUIREMENT,
          ObjectionTerms.CLOSED_GROUNDS,
          ObjectionTerms.SILENCE_MEANS,
          ObjectionTerms.EARLY_USE_ON_APPROVAL,
          ConsequenceTerms.ON_OBJECTION,
          ConsequenceTerms.STOP_MIN_PERIOD,
          ConsequenceTerms.PAYMENT_ENDS_ON_STOP,
          ConsequenceTerms.CONSULTATION_PERIOD,
          ConsequenceTerms.CURE_PERIOD,
          ConsequenceTerms.OBJECTION_LAPSES_AFTER,
          ConsequenceTerms.MAY_TERMINATE,
          ConsequenceTerms.TERMINATION_SCOPE,
          OtherDutyTerms.BREACH_NOTICE,
          OtherDutyTerms.BREACH_INCLUDES_SUSPICION,
          OtherDutyTerms.BREACH_NOTICE_CONTENTS,
          OtherDutyTerms.TOM_CHANGE,
          OtherDutyTerms.TOM_REVIEW,
          OtherDutyTerms.AGREEMENT_CHANGE,
          OtherDutyTerms.AGREEMENT_CHANGE_FORM,
          OtherDutyTerms.AGREEMENT_CHANGE_TERMINATION,
          OtherDutyTerms.DELETION_OF_PROOF_ON_DEMAND,
          CalendarTerms.GOVERNING_LAW,
          CalendarTerms.ZONE,
          CalendarTerms.APPLY_SECTION193,
          CalendarTerms.HOLIDAY_PLACE,
          CalendarTerms.RECEIPT_RULE,
          CalendarTerms.BUSINESS_HOURS,
          CalendarTerms.EXTRA_CLOSING_DAYS,
          CalendarTerms.CALENDAR_RULE);

  private static final Map<String, Parameter<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Parameter::name, each -> each));

  private Parameters() {}

  public static List<Parameter<?>> all() {
    return ALL;
  }

  public static Optional<Parameter<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
