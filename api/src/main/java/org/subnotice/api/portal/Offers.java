package org.subnotice.api.portal;

import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.terms.EarlyUse;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowState;

/** Which declarations a contract and the state of the window have a use for. */
final class Offers {

  private Offers() {}

  /** In the order of their weight: an objection is always among them, however late. */
  static List<Declaration> of(Situation situation) {
    var offers = new ArrayList<Declaration>();
    if (situation.needsConsent() && offersApproval(situation)) {
      offers.add(Declaration.APPROVAL);
    }
    if (situation.objected()) {
      offers.add(Declaration.WITHDRAWAL);
    }
    offers.add(Declaration.OBJECTION);
    if (!situation.needsConsent() && offersApproval(situation)) {
      offers.add(Declaration.APPROVAL);
    }
    if (offersAcknowledgement(situation)) {
      offers.add(Declaration.ACKNOWLEDGEMENT);
    }
    return List.copyOf(offers);
  }

  private static boolean offersApproval(Situation situation) {
    var state = situation.window().state();
    boolean told = situation.window().notice() != null && state.beforeReceipt();
    boolean undecided = state.running() || told;
    if (situation.needsConsent()) {
      return undecided || (state == WindowState.REFUSED && !situation.objected());
    }
    return undecided && !situation.late() && situation.terms().earlyUse() == EarlyUse.ON_APPROVAL;
  }

  /** What a human acknowledged, nobody can contest; until then the evidence may grow stronger. */
  private static boolean offersAcknowledgement(Situation situation) {
    var window = situation.window();
    boolean over =
        window.state() == WindowState.SUPERSEDED
            || window.state() == WindowState.STOPPED
            || window.usedFrom() != null;
    var receipt = window.receipt();
    return !over && (receipt == null || receipt.tier().compareTo(EvidenceTier.T3) < 0);
  }
}
