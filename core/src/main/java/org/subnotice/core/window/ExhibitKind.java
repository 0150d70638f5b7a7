package org.subnotice.core.window;

/** What an exhibit shows. */
public enum ExhibitKind {
  /** That the controller objected, such as its letter. */
  OBJECTION,
  /** That a notice was received, such as a delivery slip. */
  RECEIPT,
  /** That the controller permitted the use. */
  PERMISSION,
  OTHER
}
