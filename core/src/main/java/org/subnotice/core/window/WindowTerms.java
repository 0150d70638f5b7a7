package org.subnotice.core.window;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.BusinessHours;
import org.subnotice.core.period.CalendarRule;
import org.subnotice.core.period.HolidayPlace;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodRules;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.ReceiptRule;
import org.subnotice.core.period.Seat;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EmergencyReplacement;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.terms.Silence;

/**
 * What the contract says about this one change, frozen when the window was planned: a later version
 * of the terms never touches it.
 *
 * @param leadPeriod full period between receipt and use, where the contract has one beside the
 *     window
 * @param statutoryObjectionOnly whether the right to object rests on Art. 28(2) GDPR alone
 * @param grounds those that the contract lists, where it lists them
 * @param usableAtOnce whether this is an emergency and the contract lets the use begin before the
 *     notice
 */
public record WindowTerms(
    String terms,
    String version,
    AuthorisationModel authorisation,
    Form noticeForm,
    String objectionPeriod,
    StartEvent startEvent,
    @Nullable String leadPeriod,
    Form objectionForm,
    ObjectionTimeliness timeliness,
    boolean statutoryObjectionOnly,
    GroundRequirement ground,
    List<String> grounds,
    Silence silence,
    EarlyUse earlyUse,
    boolean usableAtOnce,
    AfterObjection afterObjection,
    DueDiligence dueDiligence,
    EvidenceTier leastEvidence,
    ReceiptCounted receiptCounted,
    String zone,
    ReceiptRule receiptRule,
    LocalTime opens,
    LocalTime closes,
    boolean section193,
    HolidayPlace holidayPlace,
    CalendarRule calendarRule,
    List<LocalDate> extraClosingDays,
    String controllerCountry,
    @Nullable String controllerSubdivision,
    String processorCountry,
    @Nullable String processorSubdivision) {

  /** Freezes what applies to one change under one agreement; an emergency counts where it may. */
  public static WindowTerms of(AppliedTerms terms, Places places, boolean emergency) {
    return new WindowTerms(
        terms.terms().value(),
        terms.version(),
        terms.authorisationModel().value(),
        terms.noticeForm().value(),
        terms.objectionPeriod().value().text(),
        terms.startEvent().value(),
        terms.noticeLead().value().map(Period::text).orElse(null),
        terms.objectionForm().value(),
        terms.objectionTimeliness().value(),
        terms.statutoryObjectionOnly(),
        terms.groundRequirement().value(),
        terms.closedGrounds().value(),
        terms.silenceAuthorises() ? terms.silenceMeans().value() : Silence.REFUSED,
        terms.earlyUseOnApproval().value(),
        emergency && terms.emergencyReplacement().value() == EmergencyReplacement.NOTICE_AFTERWARDS,
        AfterObjection.of(terms),
        terms.dueDiligenceDelivery().value(),
        terms.minReceiptEvidence().value(),
        terms.receiptCountedAt().value(),
        terms.zone().value().getId(),
        terms.receiptRule().value(),
        terms.businessHours().value().opens(),
        terms.businessHours().value().closes(),
        terms.applySection193().value(),
        terms.holidayPlace().value(),
        terms.calendarRule().value(),
        terms.extraClosingDays().value(),
        places.controller().country(),
        places.controller().subdivisionOrNull(),
        places.processor().country(),
        places.processor().subdivisionOrNull());
  }

  public ZoneId zoneId() {
    return ZoneId.of(zone);
  }

  public PeriodRules objectionRules() {
    return rules(Period.parse(objectionPeriod)).withStartEvent(startEvent);
  }

  /** Rules of the lead time before use, where the contract has one. */
  public Optional<PeriodRules> leadRules() {
    return Optional.ofNullable(leadPeriod).map(Period::parse).map(this::rules);
  }

  /** Rules of a period that begins when an objection is received, at whatever hour of the day. */
  Optional<PeriodRules> objectionClock(@Nullable String period) {
    return Optional.ofNullable(period)
        .map(Period::parse)
        .map(this::rules)
        .map(rules -> rules.withReceiptRule(ReceiptRule.AVAILABLE));
  }

  /** Rules of the least time before a stop of the service, where the contract has one. */
  public Optional<PeriodRules> stopRules() {
    return objectionClock(afterObjection.stopPeriod());
  }

  /** Rules by which more time is counted from the end of the period. */
  PeriodRules extensionRules(Period extension) {
    return rules(extension);
  }

  /** What silence until the end of the period makes of the window. */
  WindowState bySilence() {
    return switch (silence) {
      case CLEARED, NO_EFFECT_NEEDED -> WindowState.CLEARED;
      case REFUSED -> WindowState.REFUSED;
    };
  }

  public Places places() {
    return new Places(
        new Seat(controllerCountry, controllerSubdivision),
        new Seat(processorCountry, processorSubdivision));
  }

  private PeriodRules rules(Period period) {
    return new PeriodRules(
        period,
        StartEvent.RECEIPT,
        zoneId(),
        receiptRule,
        new BusinessHours(opens, closes),
        section193,
        holidayPlace,
        Set.copyOf(extraClosingDays),
        calendarRule);
  }
}
