package org.subnotice.notifier.reaction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.subnotice.core.terms.AppliedTerms;
import org.subnotice.core.terms.DueDiligence;
import org.subnotice.core.terms.EmergencyReplacement;
import org.subnotice.core.terms.TermsLint;
import org.subnotice.notifier.notice.NoticeCompleteness;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeItem;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.reaction.TellingWork.ChangeToTell;

/** What an announcement would say under each agreement, and what its notice would lack. */
public final class DryRun {

  private final TellingWork work;
  private final TermsInForce terms;

  public DryRun(TellingWork work, TermsInForce terms) {
    this.work = work;
    this.terms = terms;
  }

  public Session of(AnnouncedChange change) {
    return new Session(change, work.dossier(new ChangeToTell(change.processor(), change.change())));
  }

  /** One dry run; each set of terms is worked out once. */
  public final class Session {

    private final AnnouncedChange change;
    private final Dossier dossier;
    private final EffectiveTerms effective;
    private final Map<AppliedTerms, List<String>> missing = new HashMap<>();
    private final Map<AppliedTerms, NoticeFacts> facts = new HashMap<>();

    private Session(AnnouncedChange change, Dossier dossier) {
      this.change = change;
      this.dossier = dossier;
      this.effective =
          new EffectiveTerms(terms, change.processor(), change.details(), change.emergency());
    }

    public AppliedTerms applied(AffectedAgreement agreement) {
      return effective.of(agreement.terms(), agreement.termsVersion(), agreement.services());
    }

    public boolean silenceClears(AppliedTerms applied) {
      return applied.silenceAuthorises();
    }

    /** Whether the contract asks for no notice, because a person found the service ancillary. */
    public boolean exempts(AppliedTerms applied) {
      return change.ancillary().filter(applied.ancillaryExempt().value()::contains).isPresent();
    }

    /** Names of what the contract demands of the notice and the dossier does not hold. */
    public List<String> missing(AffectedAgreement agreement) {
      return missing.computeIfAbsent(applied(agreement), key -> missing(agreement, key));
    }

    public List<PlanWarning> warnings(AffectedAgreement agreement) {
      var contract = terms.find(change.processor(), agreement.terms(), agreement.termsVersion());
      var contradictions = TermsLint.of(contract).stream().map(PlanWarning::of);
      return Stream.of(
              contradictions, undocumented(agreement), promptly(agreement), unaddressed(agreement))
          .flatMap(part -> part)
          .toList();
    }

    /** An emergency is no leave to be silent. */
    private Stream<PlanWarning> promptly(AffectedAgreement agreement) {
      var terms = applied(agreement);
      boolean usedAtOnce =
          change.emergency()
              && terms.emergencyReplacement().value() == EmergencyReplacement.NOTICE_AFTERWARDS;
      return usedAtOnce
          ? Stream.of(PlanWarning.emergencyNotice(terms.emergencyNotice().value()))
          : Stream.empty();
    }

    private Stream<PlanWarning> unaddressed(AffectedAgreement agreement) {
      boolean letter = NoticeLetters.isLetter(applied(agreement).noticeForm().value());
      return letter && !agreement.addressed()
          ? Stream.of(PlanWarning.POSTAL_ADDRESS_MISSING)
          : Stream.empty();
    }

    private Stream<PlanWarning> undocumented(AffectedAgreement agreement) {
      var wanted = applied(agreement).dueDiligenceDelivery().value();
      return wanted == DueDiligence.DOCUMENTED && change.details().dueDiligence().isEmpty()
          ? Stream.of(PlanWarning.EXAMINATION_UNDOCUMENTED)
          : Stream.empty();
    }

    /** What the notice would say under the agreement. */
    public NoticeFacts facts(AffectedAgreement agreement) {
      return facts.computeIfAbsent(applied(agreement), key -> facts(agreement, key));
    }

    private NoticeFacts facts(AffectedAgreement agreement, AppliedTerms applied) {
      var contract = terms.find(change.processor(), agreement.terms(), agreement.termsVersion());
      return NoticeWording.facts(dossier, contract, applied);
    }

    private List<String> missing(AffectedAgreement agreement, AppliedTerms applied) {
      var required =
          applied.requiredNoticeFields().value().stream()
              .map(field -> NoticeItem.valueOf(field.name()))
              .toList();
      return NoticeCompleteness.missing(facts(agreement), required).stream()
          .map(item -> item.name(NoticeLanguage.ENGLISH))
          .toList();
    }
  }
}
