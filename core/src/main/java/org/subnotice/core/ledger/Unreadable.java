package org.subnotice.core.ledger;

/** What was given is not what it should be, so that nothing can be said about it. */
public final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** {@code sentence} tells the reader what was expected. */
  public Unreadable(String sentence) {
    super(sentence, null, false, false);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
