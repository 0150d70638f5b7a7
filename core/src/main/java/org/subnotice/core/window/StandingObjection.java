package org.subnotice.core.window;

import java.time.Instant;

/** An objection that has been neither withdrawn nor settled. */
public record StandingObjection(
    String id, Instant receivedAt, boolean timely, boolean blocks, ObjectionClocks clocks) {}
