package org.subnotice.core.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.terms.Ancillary;

/** What can be asked of a change. {@code by} is the person who asks. */
public sealed interface ChangeCommand {

  ChangeId change();

  /**
   * Writes a change down.
   *
   * @param replaces the engagement whose place the new one takes
   * @param amends the announced change that this one supersedes once it is announced
   * @param emergency a subprocessor failed and is replaced before the controllers can be told
   * @param today the day of drafting in the processor's zone
   * @param fourEyes whether the processor wants a second pair of eyes
   */
  record DraftChange(
      ChangeId change,
      ProcessorId processor,
      ChangeKind kind,
      EngagementId engagement,
      EngagementDetails details,
      Optional<EngagementId> replaces,
      Optional<ChangeId> amends,
      Sealed reason,
      LocalDate plannedFirstUse,
      Set<String> services,
      boolean emergency,
      boolean fourEyes,
      LocalDate today,
      PersonRef by)
      implements ChangeCommand {}

  /**
   * A person finds that the service is ancillary, and says why. Contracts that exempt services of
   * that kind then ask for no notice; all others do as before.
   */
  record ClassifyAncillary(ChangeId change, Ancillary service, Sealed reason, PersonRef by)
      implements ChangeCommand {}

  /**
   * {@code approver}: whether the person has the role; the drafter is told of four eyes all the
   * same.
   */
  record ApproveChange(ChangeId change, PersonRef by, boolean approver) implements ChangeCommand {

    public ApproveChange(ChangeId change, PersonRef by) {
      this(change, by, true);
    }
  }

  /** {@code missing} is what the affected contracts demand of the dossier and it does not hold. */
  record AnnounceChange(ChangeId change, int agreements, Set<String> missing, LocalDate today)
      implements ChangeCommand {}

  /** Every affected agreement has its window. */
  record FinishPlanning(ChangeId change, int windows) implements ChangeCommand {}

  /**
   * No window of the change is undecided; {@code permitted} counts those under which it may be
   * used.
   */
  record CloseChange(ChangeId change, int permitted) implements ChangeCommand {}

  /** The first agreement for which the subprocessor is used. */
  record BeginUse(ChangeId change, LocalDate on) implements ChangeCommand {}

  record WithdrawChange(ChangeId change, Sealed reason) implements ChangeCommand {}

  record SupersedeChange(ChangeId change, ChangeId by) implements ChangeCommand {}

  /** Stops the notices that have not gone out; windows that run go on. */
  record HoldSending(ChangeId change) implements ChangeCommand {}

  record ResumeSending(ChangeId change) implements ChangeCommand {}

  /** What the change brought has been removed again for every agreement. */
  record RetireChange(ChangeId change, ChangeId by) implements ChangeCommand {}
}
