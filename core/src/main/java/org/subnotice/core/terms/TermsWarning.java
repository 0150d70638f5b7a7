package org.subnotice.core.terms;

import java.util.Optional;

/**
 * A contradiction within terms. They can be used; a human should look.
 *
 * @param variant the variant in which it arises; empty: in the general rule
 */
public record TermsWarning(Code code, Optional<String> variant) {

  /** What contradicts what. */
  public enum Code {
    OBJECTION_OUTLASTS_LEAD;
  }
}
