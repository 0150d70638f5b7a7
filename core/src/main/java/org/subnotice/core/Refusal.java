package org.subnotice.core;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A broken rule of the business: the request is understood and declined, nothing has happened.
 *
 * <p>Translated once at the edge into an answer with the {@linkplain #code() code} and the
 * sentence; never logged as an error.
 */
public final class Refusal extends RuntimeException {

  private final RefusalCode code;
  private final @Nullable String pointer;

  /** {@code sentence} tells the user what is wrong and what to do about it. */
  public Refusal(RefusalCode code, String sentence) {
    this(code, sentence, null);
  }

  /**
   * {@code pointer} is the JSON pointer (RFC 6901) of the field at fault, such as {@code #/terms}.
   */
  public Refusal(RefusalCode code, String sentence, @Nullable String pointer) {
    super(sentence, null, false, false);
    this.code = code;
    this.pointer = pointer;
  }

  public RefusalCode code() {
    return code;
  }

  public String sentence() {
    return String.valueOf(getMessage());
  }

  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }
}
