package org.subnotice.core.terms;

import java.util.List;

/** Reads terms that someone wrote down. */
public interface TermsReader {

  /**
   * {@code known} resolves the key {@code basedOn}. Never throws for what stands in the text: all
   * that is wrong with it comes back at once.
   */
  TermsReading read(String text, TermsCatalogue known);

  /** Reads terms that build on no others. */
  default TermsReading read(String text) {
    return read(text, TermsCatalogue.of(List.of()));
  }
}
