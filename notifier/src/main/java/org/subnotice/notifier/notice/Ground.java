package org.subnotice.notifier.notice;

/** Whether the agreement wants a ground for an objection; a missing ground never turns one away. */
public enum Ground {
  NONE,
  /** A "sachlicher Grund", a reason in the matter itself. */
  OBJECTIVE_REASON,
  /** The agreement wants the declaration not to be unreasonable. */
  NOT_UNREASONABLE
}
