package org.subnotice.core.window;

import java.time.Instant;

/** An objection that has not been withdrawn. */
public record StandingObjection(String id, Instant receivedAt, boolean blocks) {}
