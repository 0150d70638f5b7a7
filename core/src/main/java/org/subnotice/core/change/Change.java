package org.subnotice.core.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a change's own decisions need to know.
 *
 * @param windows how many were planned, once all are
 */
public record Change(
    @Nullable ChangeState stateOrNull,
    String draftedBy,
    boolean fourEyes,
    boolean emergency,
    LocalDate plannedFirstUse,
    OptionalInt windows) {

  static final Change UNKNOWN =
      new Change(null, "", true, false, LocalDate.MAX, OptionalInt.empty());

  public Optional<ChangeState> state() {
    return Optional.ofNullable(stateOrNull);
  }

  boolean is(ChangeState some) {
    return stateOrNull == some;
  }

  boolean isAnnounced() {
    return stateOrNull != null
        && switch (stateOrNull) {
          case ANNOUNCED, DECIDED, ABANDONED, IN_USE, RETIRED -> true;
          case DRAFT, READY, WITHDRAWN, SUPERSEDED -> false;
        };
  }

  Change in(ChangeState next) {
    return new Change(next, draftedBy, fourEyes, emergency, plannedFirstUse, windows);
  }

  Change planned(int all) {
    return new Change(
        stateOrNull, draftedBy, fourEyes, emergency, plannedFirstUse, OptionalInt.of(all));
  }
}
