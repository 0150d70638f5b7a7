package org.subnotice.notifier.reaction;

import java.util.Optional;
import java.util.Set;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodInWords;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.ContractTerms;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EmergencyReplacement;
import org.subnotice.core.terms.EuropeanArea;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.terms.Source;
import org.subnotice.core.terms.Value;
import org.subnotice.notifier.notice.AgreementTerms;
import org.subnotice.notifier.notice.Authorisation;
import org.subnotice.notifier.notice.Ground;
import org.subnotice.notifier.notice.InWords;
import org.subnotice.notifier.notice.LeadTime;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeKind;
import org.subnotice.notifier.notice.OnObjection;
import org.subnotice.notifier.notice.Particulars;
import org.subnotice.notifier.notice.PeriodStart;
import org.subnotice.notifier.notice.Places;
import org.subnotice.notifier.notice.Processing;
import org.subnotice.notifier.notice.RegisterVersion;
import org.subnotice.notifier.notice.Safeguards;
import org.subnotice.notifier.notice.Silence;
import org.subnotice.notifier.notice.Subprocessor;
import org.subnotice.notifier.notice.ThirdCountry;

/** Turns a dossier and the terms that hold for it into what a notice says. */
public final class NoticeWording {

  private NoticeWording() {}

  public static NoticeFacts facts(Dossier dossier, ContractTerms contract, AppliedTerms terms) {
    var details = dossier.details();
    return new NoticeFacts(
        dossier.sender(),
        dossier.change(),
        NoticeKind.valueOf(dossier.kind().name()),
        dossier.replaced(),
        dossier.reason(),
        new Subprocessor(
            details.entity(), dossier.entityAddress(), details.country(), dossier.entityContact()),
        processing(details),
        places(details),
        new Safeguards(details.measures(), details.dueDiligence()),
        dossier.chain(),
        Optional.of(dossier.plannedFirstUse()),
        new RegisterVersion(dossier.registerLink(), dossier.registerHash()),
        terms(contract, terms, dossier.emergency()),
        dossier.wording());
  }

  private static Processing processing(EngagementDetails details) {
    return new Processing(
        details.service(),
        details.purpose(),
        details.purpose(),
        details.dataCategories(),
        details.dataSubjects(),
        "");
  }

  private static Places places(EngagementDetails details) {
    return new Places(details.dataLocations(), details.remoteAccess(), transfer(details));
  }

  /** A transfer that nobody has given a basis for is one all the same, with nothing known of it. */
  private static Optional<ThirdCountry> transfer(EngagementDetails details) {
    return Optional.ofNullable(details.thirdCountry())
        .map(
            t ->
                new ThirdCountry(
                    t.basis(), t.guarantees(), t.evidence(), Optional.ofNullable(t.validUntil())))
        .or(
            () ->
                EuropeanArea.isLeft(
                        details.country(), details.dataLocations(), details.remoteAccess())
                    ? Optional.of(new ThirdCountry("", "", "", Optional.empty()))
                    : Optional.empty());
  }

  private static AgreementTerms terms(
      ContractTerms contract, AppliedTerms terms, boolean emergency) {
    return new AgreementTerms(
        contract.title(),
        Authorisation.valueOf(terms.authorisationModel().value().name()),
        inWords(terms.objectionPeriod().value()),
        terms.statutoryObjectionOnly() ? Optional.empty() : clause(terms.objectionRight()),
        terms.objectionPeriod().source() != Source.CONTRACT,
        leadTime(terms.noticeLead()),
        ground(terms.groundRequirement().value()),
        clause(terms.groundRequirement()),
        silence(terms),
        onObjection(terms),
        clause(terms.onObjection()),
        terms.earlyUseOnApproval().value() == EarlyUse.ON_APPROVAL
            ? clause(terms.earlyUseOnApproval())
            : Optional.empty(),
        particulars(terms, emergency));
  }

  private static Particulars particulars(AppliedTerms terms, boolean emergency) {
    return new Particulars(
        PeriodStart.valueOf(terms.startEvent().value().name()),
        terms.closedGrounds().value(),
        terms.consultationPeriod().value().map(NoticeWording::inWords),
        terms.curePeriod().value().map(NoticeWording::inWords),
        terms.objectionLapsesAfter().value().map(NoticeWording::inWords),
        NoticeLetters.isLetter(terms.noticeForm().value()),
        emergency
            && terms.emergencyReplacement().value() == EmergencyReplacement.NOTICE_AFTERWARDS);
  }

  private static Optional<LeadTime> leadTime(Value<Optional<Period>> lead) {
    return lead.value().map(period -> new LeadTime(inWords(period), lead.clause().orElse("")));
  }

  private static Ground ground(GroundRequirement requirement) {
    return switch (requirement) {
      case NONE -> Ground.NONE;
      case NOT_UNREASONABLE -> Ground.NOT_UNREASONABLE;
      case SACHLICHER_GRUND, REASONABLE, DATA_PROTECTION, CLOSED_LIST -> Ground.OBJECTIVE_REASON;
    };
  }

  private static Silence silence(AppliedTerms terms) {
    if (!terms.silenceAuthorises()) {
      return Silence.REFUSED;
    }
    return switch (terms.silenceMeans().value()) {
      case CLEARED -> Silence.CLEARED;
      case REFUSED -> Silence.REFUSED;
      case NO_EFFECT_NEEDED -> Silence.NO_EFFECT;
    };
  }

  private static OnObjection onObjection(AppliedTerms terms) {
    var may = Set.copyOf(terms.onObjection().value());
    boolean without = may.contains(org.subnotice.core.terms.OnObjection.CONTINUE_WITHOUT_CHANGE);
    boolean stop = may.contains(org.subnotice.core.terms.OnObjection.STOP_SERVICE);
    if (without && stop) {
      return OnObjection.CONTINUE_WITHOUT_OR_STOP;
    }
    return without ? OnObjection.CHANGE_NOT_MADE : OnObjection.BARRED_UNTIL_RESOLVED;
  }

  private static Optional<String> clause(Value<?> value) {
    return value.source() == Source.CONTRACT ? value.clause() : Optional.empty();
  }

  private static InWords inWords(Period period) {
    return new InWords(PeriodInWords.german(period), PeriodInWords.english(period));
  }
}
