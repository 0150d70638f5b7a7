package org.subnotice.infra.projection;

import java.time.Instant;

/**
 * An event with what stands beside it in the log.
 *
 * @param position its place in the order of all events
 * @param sequence its place in the stream of its aggregate
 * @param processor the tenant
 * @param actor a person reference, or {@code system}
 * @param origin by which way it was asked for
 */
record Recorded(
    long position,
    long sequence,
    Instant at,
    String processor,
    String actor,
    String origin,
    Object event) {}
