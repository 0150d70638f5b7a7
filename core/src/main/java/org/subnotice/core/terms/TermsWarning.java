package org.subnotice.core.terms;

import java.util.Optional;

/**
 * A contradiction within terms. They can be used; a human should look.
 *
 * @param variant the variant in which it arises; empty: in the general rule
 */
public record TermsWarning(Contradiction code, Optional<String> variant) {

  public String german() {
    return variant.map(name -> "Für „" + name + "“: ").orElse("") + code.german();
  }

  public String english() {
    return variant.map(name -> "For \"" + name + "\": ").orElse("") + code.english();
  }
}
