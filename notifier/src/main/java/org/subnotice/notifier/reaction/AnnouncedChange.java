package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.Seat;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.terms.Ancillary;

/**
 * A change as planning needs it.
 *
 * @param announcedOn the day of the announcement in the processor's zone
 * @param announcedAt the instant of the announcement, with which the published list shows it
 * @param emergency whether a subprocessor failed and was replaced before the notice
 * @param ancillary what a person found the service to be, if it is an ancillary one
 * @param contestableBlocks whether the processor wants more than a mail server's word before use
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
    Instant announcedAt,
    LocalDate announcedOn,
    LocalDate plannedFirstUse,
    Set<String> services,
    boolean emergency,
    Optional<Ancillary> ancillary,
    boolean contestableBlocks,
    Optional<String> amends) {}
