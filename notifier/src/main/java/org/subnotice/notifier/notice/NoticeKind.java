package org.subnotice.notifier.notice;

/** What the processor intends to change in its list. */
public enum NoticeKind {
  ADDITION,
  REPLACEMENT,
  /** The subprocessor stays, but what it does, where or under which safeguards changes. */
  MATERIAL_CHANGE,
  /** For information only: ending a use opens no window. */
  REMOVAL
}
