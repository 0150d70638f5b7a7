package org.subnotice.api.rest.change;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.Plans;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeCommand.AnnounceChange;
import org.subnotice.core.change.ChangeCommand.ApproveChange;
import org.subnotice.core.change.ChangeCommand.ClassifyAncillary;
import org.subnotice.core.change.ChangeCommand.HoldSending;
import org.subnotice.core.change.ChangeCommand.ResumeSending;
import org.subnotice.core.change.ChangeCommand.WithdrawChange;
import org.subnotice.core.change.ChangeId;

/** What a person of the processor orders of a change, the same for programs and for pages. */
@Component
public final class ChangeSteps {

  private final Orders orders;
  private final Drafting drafting;
  private final Concerned concerned;
  private final KnownChanges known;
  private final Plans plans;
  private final PersonalData personal;
  private final Tenants tenants;

  ChangeSteps(
      Orders orders,
      Drafting drafting,
      Concerned concerned,
      KnownChanges known,
      Plans plans,
      PersonalData personal,
      Tenants tenants) {
    this.orders = orders;
    this.drafting = drafting;
    this.concerned = concerned;
    this.known = known;
    this.plans = plans;
    this.personal = personal;
    this.tenants = tenants;
  }

  /** Writes an intended change down. */
  public ChangeId draft(Caller caller, ChangeBody asked, Ids ids) {
    var change = new ChangeId(ids.next("change-"));
    var engagement = concerned.by(asked, caller, ids);
    drafting.draft(caller, change, asked, engagement, Optional.empty());
    return change;
  }

  /** A person's reasoned decision that the service is ancillary. */
  public void classify(Caller caller, String change, AncillaryDecision asked) {
    var id = known.id(caller, change);
    var reason = personal.seal(caller.processor(), asked.reason());
    orders.carryOut(caller, new ClassifyAncillary(id, asked.service(), reason, caller.actor()));
  }

  /** The second pair of eyes; {@code approver} tells whether the caller has the role. */
  public void approve(Caller caller, String change, boolean approver) {
    orders.carryOut(caller, new ApproveChange(known.id(caller, change), caller.actor(), approver));
  }

  /** Has every affected controller told; the notices go out later. */
  public void announce(Caller caller, String change) {
    var id = known.id(caller, change);
    var outline =
        plans
            .outline(caller.processor(), id.value(), 0)
            .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
    orders.carryOut(
        caller,
        new AnnounceChange(
            id, outline.agreements(), Set.copyOf(outline.missing()), tenants.today(caller)));
  }

  /** Gives a change up before its use. */
  public void withdraw(Caller caller, String change, Withdrawal asked) {
    var id = known.id(caller, change);
    var reason = personal.seal(caller.processor(), asked.reason());
    orders.carryOut(caller, new WithdrawChange(id, reason));
  }

  /** Stops the notices that have not gone out. */
  public void hold(Caller caller, String change) {
    orders.carryOut(caller, new HoldSending(known.id(caller, change)));
  }

  /** Lets them go out. */
  public void resume(Caller caller, String change) {
    orders.carryOut(caller, new ResumeSending(known.id(caller, change)));
  }
}
