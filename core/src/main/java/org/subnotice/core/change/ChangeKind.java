package org.subnotice.core.change;

/** What a change does to the list. */
public enum ChangeKind {
  ADDITION,
  /** A new subprocessor takes the place of an engagement named in the change. */
  REPLACEMENT,
  /** Location, purpose, data or protection of an engagement changes (002 § 10 Nr. 5). */
  MATERIAL_CHANGE,
  /** Information only: needs no window, yet triggers the duty to delete (001 10.2). */
  REMOVAL
}
