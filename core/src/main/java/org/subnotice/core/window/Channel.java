package org.subnotice.core.window;

/** How a notice or a declaration travelled. */
public enum Channel {
  /** The page behind the link in the notice. */
  LINK,
  EMAIL,
  LETTER,
  /** A document with a qualified electronic signature (§ 126a BGB). */
  QES_DOCUMENT,
  FAX,
  TELEPHONE,
  PORTAL,
  MESSENGER,
  IN_PERSON
}
