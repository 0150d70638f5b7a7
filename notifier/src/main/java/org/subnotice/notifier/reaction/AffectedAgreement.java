package org.subnotice.notifier.reaction;

import java.util.Set;
import org.subnotice.core.period.Seat;

/**
 * An agreement under which the controller must be told, with the terms in force.
 *
 * @param addressed whether the controller's postal address is on record
 */
public record AffectedAgreement(
    String agreement,
    Seat controllerSeat,
    String terms,
    String termsVersion,
    Set<String> services,
    boolean addressed) {

  /** What a change means for one such agreement it means for all of them. */
  public AffectedAgreement anonymous() {
    return new AffectedAgreement("", controllerSeat, terms, termsVersion, services, addressed);
  }
}
