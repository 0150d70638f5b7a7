package org.subnotice.core.change;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What a change's own decisions need to know.
 *
 * @param windows how many were planned, once all are
 * @param held nobody is told for now
 */
public record Change(
    @Nullable ChangeState stateOrNull,
    String draftedBy,
    boolean fourEyes,
    boolean emergency,
    LocalDate plannedFirstUse,
    OptionalInt windows,
    boolean held) {

  static final Change UNKNOWN =
      new Change(null, "", true, false, LocalDate.MAX, OptionalInt.empty(), false);

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
    return new Change(next, draftedBy, fourEyes, emergency, plannedFirstUse, windows, held);
  }

  Change planned(int all) {
    return new Change(
        stateOrNull, draftedBy, fourEyes, emergency, plannedFirstUse, OptionalInt.of(all), held);
  }

  Change held(boolean nobodyIsTold) {
    return new Change(
        stateOrNull, draftedBy, fourEyes, emergency, plannedFirstUse, windows, nobodyIsTold);
  }
}
