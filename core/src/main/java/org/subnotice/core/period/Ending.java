package org.subnotice.core.period;

/** What the end of a period is for. */
enum Ending {
  /** Until then a declaration may arrive: a last day that is no working day moves on. */
  DECLARATION,
  /** From then on something may be done: the time before it protects, and its end does not move. */
  FIRST_ACT
}
