package org.subnotice.notifier.reaction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.Seat;
import org.subnotice.core.register.EngagementDetails;

/**
 * A change as planning needs it.
 *
 * @param announcedOn the day of the announcement in the processor's zone
 * @param services of the processor that the change concerns; empty stands for all
 * @param amends the change that this one supersedes
 */
public record AnnouncedChange(
    String processor,
    Seat processorSeat,
    String change,
    ChangeKind kind,
    String engagement,
    EngagementDetails details,
    LocalDate announcedOn,
    LocalDate plannedFirstUse,
    Set<String> services,
    Optional<String> amends) {}
