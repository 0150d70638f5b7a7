package org.subnotice.core.processor;

/** What the holder of a token may do for one processor. */
public enum Role {
  /** Prepares: agreements, register, drafts, announcements, receipts, resolutions. */
  EDITOR,
  /** The second pair of eyes. */
  APPROVER,
  /** Reads everything and changes nothing. */
  DPO,
  /** Tokens, terms and settings besides all of the above, yet never both sides of four eyes. */
  ADMIN;

  public boolean includes(Role other) {
    return this == ADMIN || this == other || other == DPO;
  }
}
