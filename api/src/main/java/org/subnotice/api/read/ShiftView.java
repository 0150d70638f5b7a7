package org.subnotice.api.read;

import java.time.Instant;

/**
 * What changed for one agreement between two days.
 *
 * @param cursor of the lines that follow
 * @param at from which instant on
 */
public record ShiftView(
    String cursor,
    Kind kind,
    String agreement,
    String engagement,
    String name,
    String service,
    String change,
    Instant at) {

  /** In the order in which they come. */
  public enum Kind {
    /** The use became permitted. */
    AUTHORISED,
    /** The controller objected or did not consent. */
    BLOCKED,
    /** What was decided fell away. */
    UNDECIDED,
    /** The subprocessor came into use. */
    USE_BEGUN,
    /** It was removed or replaced. */
    USE_ENDED
  }
}
