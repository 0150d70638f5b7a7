package org.subnotice.api.read;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param cursor as an earlier page gave it; refused as INVALID when it is none of ours
 * @param limit 1 to 1000
 */
public record Slice(Optional<String> cursor, int limit) {}
