package org.subnotice.api.rest.asking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is otherwise on the later day: first of the list, then of each agreement.
 *
 * @param replaced what it took the place of
 * @param fields what the list says otherwise of it
 * @param at from which instant on, null where the list as a whole is compared
 */
public record DifferenceView(
    Kind kind,
    Named engagement,
    @Nullable Named replaced,
    List<Field> fields,
    @Nullable String agreement,
    @Nullable String change,
    @Nullable Instant at) {

  /** Those of the list come first. */
  public enum Kind {
    ADDED,
    REMOVED,
    REPLACED,
    CHANGED,
    AUTHORISED,
    BLOCKED,
    UNDECIDED,
    USE_BEGUN,
    USE_ENDED
  }

  public record Named(String id, String name, String service) {}

  /** Such as {@code purpose}; null on either side where it said nothing. */
  public record Field(String field, @Nullable String before, @Nullable String after) {}
}
