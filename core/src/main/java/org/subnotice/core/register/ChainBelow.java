package org.subnotice.core.register;

/** What is known of the subprocessors of a subprocessor. */
public enum ChainBelow {
  /** It has none. */
  NONE,
  /** It has some, and they are named with it or stand on the list below it. */
  LISTED,
  /** It has some, and nobody knows whom. */
  UNKNOWN
}
