package org.subnotice.api.publicsite;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One announced change as feeds tell it.
 *
 * @param id stays the same for ever
 * @param pending whether the use is still only planned
 */
record Announcement(
    String id,
    String title,
    String text,
    Instant announcedAt,
    LocalDate plannedFirstUse,
    boolean pending) {}
