package org.subnotice.core.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a change's own decisions need to know. */
public record Change(
    @Nullable ChangeState stateOrNull,
    String draftedBy,
    boolean fourEyes,
    LocalDate plannedFirstUse,
    boolean planned) {

  static final Change UNKNOWN = new Change(null, "", true, LocalDate.MAX, false);

  public Optional<ChangeState> state() {
    return Optional.ofNullable(stateOrNull);
  }

  boolean is(ChangeState some) {
    return stateOrNull == some;
  }

  Change in(ChangeState next) {
    return new Change(next, draftedBy, fourEyes, plannedFirstUse, planned);
  }

  Change allPlanned() {
    return new Change(stateOrNull, draftedBy, fourEyes, plannedFirstUse, true);
  }
}
