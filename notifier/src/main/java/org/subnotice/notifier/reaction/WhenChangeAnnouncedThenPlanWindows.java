package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.Optional;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeCommand.FinishPlanning;
import org.subnotice.core.change.ChangeCommand.SupersedeChange;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.period.Places;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.register.ThirdCountry;
import org.subnotice.core.window.WindowCommand.PlanWindow;
import org.subnotice.core.window.WindowId;
import org.subnotice.core.window.WindowTerms;

/** One window per affected agreement; a second run plans what the first did not reach. */
public final class WhenChangeAnnouncedThenPlanWindows implements Reaction {

  private static final int PER_TRANSACTION = 1_000;

  private final PlanningWork work;
  private final TermsInForce terms;
  private final Deciding deciding;

  public WhenChangeAnnouncedThenPlanWindows(
      PlanningWork work, TermsInForce terms, Deciding deciding) {
    this.work = work;
    this.terms = terms;
    this.deciding = deciding;
  }

  @Override
  public void run() {
    work.announced().forEach(this::plan);
  }

  private void plan(AnnouncedChange change) {
    change
        .amends()
        .map(ChangeId::new)
        .map(old -> new SupersedeChange(old, new ChangeId(change.change())))
        .ifPresent(command -> deciding.decide(change.processor(), command));
    int windows = planAll(change);
    deciding.decide(change.processor(), new FinishPlanning(new ChangeId(change.change()), windows));
  }

  private int planAll(AnnouncedChange change) {
    var effective =
        new EffectiveTerms(terms, change.processor(), change.details(), change.emergency());
    int windows = 0;
    var page = work.affected(change, Optional.empty(), PER_TRANSACTION);
    while (!page.isEmpty()) {
      deciding.decide(change.processor(), commands(change, effective, page));
      windows += page.size();
      var last = Optional.of(page.getLast().agreement());
      page = work.affected(change, last, PER_TRANSACTION);
    }
    return windows;
  }

  private static List<PlanWindow> commands(
      AnnouncedChange change, EffectiveTerms effective, List<AffectedAgreement> page) {
    return page.stream().map(agreement -> command(change, effective, agreement)).toList();
  }

  private static PlanWindow command(
      AnnouncedChange change, EffectiveTerms effective, AffectedAgreement affected) {
    var changeId = new ChangeId(change.change());
    var agreement = new AgreementId(affected.agreement());
    var applied = effective.of(affected.terms(), affected.termsVersion(), affected.services());
    return new PlanWindow(
        WindowId.of(changeId, agreement),
        new ProcessorId(change.processor()),
        changeId,
        agreement,
        new EngagementId(change.engagement()),
        change.kind(),
        change.plannedFirstUse(),
        Optional.ofNullable(change.details().thirdCountry()).map(ThirdCountry::validUntil),
        !change.details().dueDiligence().isEmpty(),
        change.ancillary().filter(applied.ancillaryExempt().value()::contains),
        change.announcedAt(),
        change.contestableBlocks(),
        WindowTerms.of(
            applied,
            new Places(affected.controllerSeat(), change.processorSeat()),
            change.emergency()));
  }
}
