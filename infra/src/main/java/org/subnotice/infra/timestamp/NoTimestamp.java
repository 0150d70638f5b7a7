package org.subnotice.infra.timestamp;

/** There is no timestamp that can be believed. */
public final class NoTimestamp extends Exception {

  private static final long serialVersionUID = 1L;

  /** {@code sentence} tells the reader why not. */
  NoTimestamp(String sentence) {
    super(sentence);
  }

  NoTimestamp(String sentence, Exception cause) {
    super(sentence, cause);
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }
}
