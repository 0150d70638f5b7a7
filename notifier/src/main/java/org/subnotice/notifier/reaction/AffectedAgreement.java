package org.subnotice.notifier.reaction;

import java.util.Set;
import org.subnotice.core.period.Seat;

/** An agreement under which the controller must be told, with the terms in force. */
public record AffectedAgreement(
    String agreement,
    Seat controllerSeat,
    String terms,
    String termsVersion,
    Set<String> services) {}
