package org.subnotice.infra.postgres;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** What stands in the place of somebody who was erased, in the language of who reads it. */
public final class ErasedText {

  private static final String GERMAN = "[gelöscht]";
  private static final String ENGLISH = "[erased]";

  private ErasedText() {}

  /** German, too, where nobody asked for a language. */
  public static String now() {
    return Optional.ofNullable(LocaleContextHolder.getLocaleContext())
        .map(LocaleContext::getLocale)
        .map(Locale::getLanguage)
        .filter(Locale.ENGLISH.getLanguage()::equals)
        .map(english -> ENGLISH)
        .orElse(GERMAN);
  }
}
