package org.subnotice.core.terms;

/** The form that a declaration must take. */
public enum Form {
  /**
   * Written form of § 126 BGB: paper signed by hand, or a qualified electronic signature (§ 126a).
   */
  SCHRIFTFORM_126,
  /** Agreed written form without more: in doubt telecommunication suffices (§ 127(2) BGB). */
  WRITTEN_127,
  /**
   * A readable declaration on a durable medium that names its author (§ 126b BGB), such as e-mail.
   */
  TEXTFORM,
  /** Any form whose content and arrival can be proved. */
  ANY_PROVABLE,
  /** Any form at all. */
  ANY
}
