package org.subnotice.infra.startup;

/** The application cannot start, for a reason that one sentence tells the person who starts it. */
public final class StartupFailure extends RuntimeException {

  /** {@code sentence} says what is wrong and what to do about it, without a line break. */
  public StartupFailure(String sentence) {
    super(sentence);
  }

  /** {@code cause} is kept for a debugger; the user sees the sentence alone. */
  public StartupFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for the user. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
