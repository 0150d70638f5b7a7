package org.subnotice.core.terms;

import java.util.function.Predicate;
import org.subnotice.core.period.StartEvent;

/** The contradictions that {@link TermsLint} knows, each with its sentence. */
public enum Contradiction {
  OBJECTION_OUTLASTS_LEAD(
      "Die Einspruchsfrist ist länger als die Vorlaufzeit: Der Einsatz könnte "
          + "beginnen, während noch widersprochen werden darf.",
      "The objection period is longer than the lead time: use could begin while "
          + "objections are still possible.",
      Contradictions::objectionOutlastsLead),
  LEAD_SHORTER_THAN_A_DAY(
      "Die Vorlaufzeit ist kürzer als ein Tag und lässt keine wirkliche Gelegenheit "
          + "zum Einspruch.",
      "The lead time is shorter than a day and leaves no real opportunity to object.",
      terms -> terms.noticeLead().value().filter(lead -> Lengths.days(lead) < 1).isPresent()),
  SILENCE_MEANS_BOTH(
      "Eine allgemeine Genehmigung gilt, aber Schweigen soll Ablehnung bedeuten.",
      "The authorisation is general, yet silence is said to refuse.",
      terms -> Contradictions.isGeneral(terms) && terms.silenceMeans().value() == Silence.REFUSED),
  SPECIFIC_WITH_SILENCE_CLEARED(
      "Jeder Unterauftragnehmer braucht eine gesonderte Genehmigung, aber Schweigen "
          + "soll genügen. Schweigen gilt als Ablehnung.",
      "Each subprocessor needs specific consent, yet silence is said to suffice. "
          + "Silence is treated as refusal.",
      terms -> Contradictions.isSpecific(terms) && terms.silenceMeans().value() != Silence.REFUSED),
  INFORM_ONLY_WITH_EARLY_APPROVAL(
      "Es wird nur unterrichtet, aber eine vorzeitige Genehmigung soll den Einsatz " + "eröffnen.",
      "The controller is only informed, yet an early approval is said to open the " + "use.",
      terms ->
          Contradictions.isInformOnly(terms)
              && terms.earlyUseOnApproval().value() == EarlyUse.ON_APPROVAL),
  INFORM_ONLY_WITH_OBJECTION_RIGHT(
      "Es wird nur unterrichtet, aber der Vertrag gibt ein Einspruchsrecht.",
      "The controller is only informed, yet the contract grants a right to object.",
      terms ->
          Contradictions.isInformOnly(terms)
              && terms.objectionRight().value() == ObjectionRight.YES),
  OBJECTION_DENIED(
      "Der Vertrag gibt kein Einspruchsrecht. Die Gelegenheit zum Einspruch nach "
          + "Art. 28 Abs. 2 S. 2 DSGVO bleibt.",
      "The contract grants no right to object. The opportunity of Art. 28(2) s. 2 "
          + "GDPR remains.",
      terms ->
          terms.objectionRight().value() == ObjectionRight.NONE
              && !Contradictions.isSpecific(terms)),
  CLOSED_LIST_IS_EMPTY(
      "Nur bestimmte Gründe sollen zählen, aber keiner ist genannt.",
      "Only listed grounds are said to count, yet none is listed.",
      terms ->
          terms.groundRequirement().value() == GroundRequirement.CLOSED_LIST
              && terms.closedGrounds().value().isEmpty()),
  GROUNDS_WITHOUT_CLOSED_LIST(
      "Gründe sind aufgezählt, aber groundRequirement sagt nicht CLOSED_LIST.",
      "Grounds are listed, yet groundRequirement does not say CLOSED_LIST.",
      terms ->
          terms.groundRequirement().value() != GroundRequirement.CLOSED_LIST
              && !terms.closedGrounds().value().isEmpty()),
  STOP_WITHOUT_PERIOD(
      "Die Leistung darf eingestellt werden, aber keine Mindestfrist schützt den "
          + "Verantwortlichen.",
      "The service may be stopped, yet no minimum period protects the controller.",
      terms ->
          Contradictions.allows(terms, OnObjection.STOP_SERVICE)
              && terms.stopMinPeriod().value().isEmpty()),
  STOP_PERIOD_WITHOUT_STOP(
      "Eine Frist für die Einstellung ist genannt, aber die Leistung darf nicht "
          + "eingestellt werden.",
      "A period for the stop is given, yet the service may not be stopped.",
      terms ->
          !Contradictions.allows(terms, OnObjection.STOP_SERVICE)
              && terms.stopMinPeriod().value().isPresent()),
  CONSULTATION_WITHOUT_PERIOD(
      "Die Parteien sollen nach einer Lösung suchen, aber ohne Ende.",
      "The parties are to look for a solution, yet without end.",
      terms ->
          Contradictions.allows(terms, OnObjection.CONSULT)
              && terms.consultationPeriod().value().isEmpty()),
  CURE_WITHOUT_PERIOD(
      "Der Auftragsverarbeiter darf Abhilfe schaffen, aber ohne Ende.",
      "The processor may cure, yet without end.",
      terms ->
          Contradictions.allows(terms, OnObjection.CURE) && terms.curePeriod().value().isEmpty()),
  LAPSES_BEFORE_CURE_ENDS(
      "Der Einspruch verfällt, bevor die Frist für Lösung oder Abhilfe endet.",
      "The objection lapses before the consultation or cure period ends.",
      Contradictions::lapsesBeforeCureEnds),
  TERMINATION_BY_NOBODY(
      "Nach einem Einspruch soll gekündigt werden können, aber von niemandem.",
      "Termination is said to follow an objection, yet by nobody.",
      terms ->
          Contradictions.allows(terms, OnObjection.TERMINATE)
              && terms.mayTerminate().value().isEmpty()),
  STARTS_WITHOUT_RECEIPT(
      "Die Frist läuft ab Absendung oder Veröffentlichung. Wer die Mitteilung nicht "
          + "erhält, kann nicht widersprechen (§ 130 Abs. 1, § 308 Nr. 6 BGB).",
      "The period runs from sending or publication. Who never receives the notice "
          + "cannot object (§ 130(1), § 308 no. 6 BGB).",
      terms -> terms.startEvent().value() != StartEvent.RECEIPT),
  EVIDENCE_PROVES_NOTHING(
      "T0 belegt nur die Übergabe an das eigene Mailsystem; damit beginnt kein " + "Fenster.",
      "T0 proves only the handover to one's own relay; no window starts on it.",
      terms -> terms.minReceiptEvidence().value() == EvidenceTier.T0),
  PRIVILEGE_WITHOUT_VARIANT(
      "euOnlyNoConsent ist gesetzt, aber die Regel für EU und EWR verlangt eine " + "Zustimmung.",
      "euOnlyNoConsent is set, yet the rule for EU and EEA demands consent.",
      Contradictions::privilegeWithoutVariant),
  VARIANT_NEVER_APPLIES(
      "Eine frühere Variante gilt für dieselben Fälle; diese greift nie.",
      "An earlier variant holds for the same cases; this one never applies.",
      terms -> false);

  private final String german;
  private final String english;
  private final Predicate<Terms> test;

  Contradiction(String german, String english, Predicate<Terms> test) {
    this.german = german;
    this.english = english;
    this.test = test;
  }

  public String german() {
    return german;
  }

  public String english() {
    return english;
  }

  boolean isIn(Terms terms) {
    return test.test(terms);
  }
}
