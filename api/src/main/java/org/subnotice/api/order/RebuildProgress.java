package org.subnotice.api.order;

/**
 * How far a rebuild has come.
 *
 * @param position place in the log up to which the new tables reach
 * @param of place of the log's latest event when the rebuild last looked
 * @param perSecond events that it took per second so far
 */
public record RebuildProgress(State state, long position, long of, long perSecond) {

  /** Where it stands. A failed one has changed nothing. */
  public enum State {
    NEVER,
    RUNNING,
    DONE,
    FAILED
  }

  /** None was asked for since the start. */
  public static RebuildProgress never() {
    return new RebuildProgress(State.NEVER, 0, 0, 0);
  }
}
