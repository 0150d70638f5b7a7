package org.subnotice.core.window;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.Places;
import org.subnotice.core.period.Seat;
import org.subnotice.core.period.StartEvent;
import org.subnotice.core.terms.AuthorisationModel;
import org.subnotice.core.terms.AuthorisationTerms;
import org.subnotice.core.terms.Circumstances;
import org.subnotice.core.terms.ConsequenceTerms;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EmergencyReplacement;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.Form;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.NoticeTerms;
import org.subnotice.core.terms.ObjectionRight;
import org.subnotice.core.terms.ObjectionTerms;
import org.subnotice.core.terms.ObjectionTimeliness;
import org.subnotice.core.terms.OnObjection;
import org.subnotice.core.terms.Parameter;
import org.subnotice.core.terms.ReceiptCounted;
import org.subnotice.core.terms.Silence;
import org.subnotice.core.terms.TermsId;
import org.subnotice.core.terms.Value;

/** The source contracts, as far as a window runs by them; both parties sit in Berlin. */
final class Contracts {

  private static final Seat BERLIN = Seat.of("DE", "DE-BE");

  private final ContractTerms terms;

  private Contracts(ContractTerms terms) {
    this.terms = terms;
  }

  /** 002: fourteen days to object, fourteen days before use, and what may follow an objection. */
  static WindowTerms conbool() {
    return general("conbool")
        .with(NoticeTerms.NOTICE_LEAD, Optional.of(new Period.Days(14)))
        .with(ObjectionTerms.GROUND_REQUIREMENT, GroundRequirement.SACHLICHER_GRUND)
        .with(
            ConsequenceTerms.ON_OBJECTION,
            List.of(OnObjection.CONTINUE_WITHOUT_CHANGE, OnObjection.STOP_SERVICE))
        .with(ConsequenceTerms.STOP_MIN_PERIOD, Optional.of(new Period.Days(14)))
        .with(ConsequenceTerms.PAYMENT_ENDS_ON_STOP, true)
        .frozen();
  }

  /** 003: fourteen days to object, use after them or after approval. */
  static WindowTerms mainteny() {
    return early().frozen();
  }

  static WindowTerms maintenyCounting(ReceiptCounted counted) {
    return early().with(NoticeTerms.RECEIPT_COUNTED_AT, counted).frozen();
  }

  static WindowTerms maintenyProvedBy(EvidenceTier tier) {
    return early().with(NoticeTerms.MIN_RECEIPT_EVIDENCE, tier).frozen();
  }

  static WindowTerms maintenyWithLead() {
    return early().with(NoticeTerms.NOTICE_LEAD, Optional.of(new Period.Days(14))).frozen();
  }

  static WindowTerms shortWindowWithLead() {
    return early()
        .with(ObjectionTerms.OBJECTION_PERIOD, new Period.Days(7))
        .with(NoticeTerms.NOTICE_LEAD, Optional.of(new Period.Days(14)))
        .frozen();
  }

  /** Consultation for a month, then the stop; an objection without an answer lapses after two. */
  static WindowTerms lapsing() {
    return general("lapsing")
        .with(NoticeTerms.NOTICE_LEAD, Optional.empty())
        .with(ConsequenceTerms.ON_OBJECTION, List.of(OnObjection.CONSULT, OnObjection.STOP_SERVICE))
        .with(ConsequenceTerms.STOP_MIN_PERIOD, Optional.of(new Period.Days(14)))
        .with(ConsequenceTerms.CONSULTATION_PERIOD, Optional.of(new Period.Days(20)))
        .with(ConsequenceTerms.OBJECTION_LAPSES_AFTER, Optional.of(new Period.Days(25)))
        .frozen();
  }

  /** Lets a subprocessor that failed be replaced at once, with notice afterwards. */
  static WindowTerms emergency() {
    return allowingEmergencies().frozen(true);
  }

  /** The same contract on an ordinary day. */
  static WindowTerms noEmergency() {
    return allowingEmergencies().frozen(false);
  }

  private static Contracts allowingEmergencies() {
    return general("emergency")
        .with(AuthorisationTerms.EMERGENCY_REPLACEMENT, EmergencyReplacement.NOTICE_AFTERWARDS);
  }

  /** Seven days from the given event on. */
  static WindowTerms starting(StartEvent event) {
    return general("starting")
        .with(ObjectionTerms.OBJECTION_PERIOD, new Period.Days(7))
        .with(ObjectionTerms.START_EVENT, event)
        .frozen();
  }

  /** An objection that was sent in time is in time. */
  static WindowTerms bySending() {
    return general("by-sending")
        .with(ObjectionTerms.OBJECTION_TIMELINESS, ObjectionTimeliness.DISPATCH)
        .frozen();
  }

  /** An objection is wanted in writing. */
  static WindowTerms objectionsInWriting() {
    return general("in-writing").with(ObjectionTerms.OBJECTION_FORM, Form.SCHRIFTFORM_126).frozen();
  }

  /** 001 inside the EU: information in written form, and the objection that the statute gives. */
  static WindowTerms blueId() {
    return written()
        .with(AuthorisationTerms.AUTHORISATION_MODEL, AuthorisationModel.GENERAL_INFORM_ONLY)
        .with(ObjectionTerms.SILENCE_MEANS, Silence.NO_EFFECT_NEEDED)
        .frozen();
  }

  /** 001 outside the EU: prior consent. */
  static WindowTerms blueIdAbroad() {
    return written().frozen();
  }

  /** 001 with a weaker proof: the form alone keeps mails from opening the window. */
  static WindowTerms blueIdProvedBy(EvidenceTier tier) {
    return written().with(NoticeTerms.MIN_RECEIPT_EVIDENCE, tier).frozen();
  }

  /** 000: silent on everything, so that consent is needed. */
  static WindowTerms invitario() {
    return silent("invitario").frozen();
  }

  private static Contracts written() {
    return silent("blueid")
        .with(NoticeTerms.NOTICE_FORM, Form.SCHRIFTFORM_126)
        .with(NoticeTerms.MIN_RECEIPT_EVIDENCE, EvidenceTier.T4)
        .with(AuthorisationTerms.DUE_DILIGENCE_DELIVERY, DueDiligence.UNASKED)
        .with(ObjectionTerms.OBJECTION_RIGHT, ObjectionRight.NONE);
  }

  private static Contracts early() {
    return general("mainteny")
        .with(NoticeTerms.NOTICE_LEAD, Optional.empty())
        .with(ObjectionTerms.EARLY_USE_ON_APPROVAL, EarlyUse.ON_APPROVAL);
  }

  private static Contracts general(String id) {
    return silent(id)
        .with(AuthorisationTerms.AUTHORISATION_MODEL, AuthorisationModel.GENERAL_WITH_OBJECTION)
        .with(ObjectionTerms.OBJECTION_RIGHT, ObjectionRight.YES)
        .with(ObjectionTerms.SILENCE_MEANS, Silence.CLEARED);
  }

  private static Contracts silent(String id) {
    return new Contracts(ContractTerms.silent(new TermsId(id), id));
  }

  private <T> Contracts with(Parameter<T> parameter, T value) {
    return new Contracts(terms.with(parameter, Value.contract(value, "1")));
  }

  private WindowTerms frozen() {
    return frozen(false);
  }

  private WindowTerms frozen(boolean emergency) {
    return WindowTerms.of(
        terms.applyingTo(Circumstances.in("DE")), new Places(BERLIN, BERLIN), emergency);
  }
}
