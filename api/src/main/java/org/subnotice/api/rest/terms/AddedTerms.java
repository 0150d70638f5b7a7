package org.subnotice.api.rest.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code warnings} are contradictions that a person should look at; the terms can be used. */
record AddedTerms(String id, String version, List<Warning> warnings) {

  /**
   * @param variant in which it arises; null for the general rule
   * @param text German, {@code textEn} the same in English
   */
  record Warning(String code, @Nullable String variant, String text, String textEn) {}
}
