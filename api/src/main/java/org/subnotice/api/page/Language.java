package org.subnotice.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages. */
public enum Language {
  GERMAN(Locale.GERMAN),
  ENGLISH(Locale.ENGLISH);

  private static final String REQUEST_ATTRIBUTE = Language.class.getName();

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** As it stands in {@code lang} attributes and parameters. */
  public String tag() {
    return locale.toLanguageTag();
  }

  public Language other() {
    return this == GERMAN ? ENGLISH : GERMAN;
  }

  public String pick(String german, String english) {
    return this == GERMAN ? german : english;
  }

  /** {@code tag} in BCP 47; whoever does not read German gets English. */
  public static Language of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return language.equals(Locale.GERMAN.getLanguage()) ? GERMAN : ENGLISH;
  }

  /**
   * The one that the reader switched to with {@code ?lang=}, else {@code usual}; kept for the view.
   */
  public static Language choose(HttpServletRequest request, Language usual) {
    var chosen = switched(request).orElse(usual);
    request.setAttribute(REQUEST_ATTRIBUTE, chosen);
    return chosen;
  }

  /** The language that the browser asks for. */
  public static Language preferred(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null
        ? GERMAN
        : of(request.getLocale().toLanguageTag());
  }

  static Language ofView(HttpServletRequest request) {
    return request.getAttribute(REQUEST_ATTRIBUTE) instanceof Language language
        ? language
        : switched(request).orElseGet(() -> preferred(request));
  }

  private static Optional<Language> switched(HttpServletRequest request) {
    return QueryText.value(request, "lang")
        .flatMap(tag -> Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst());
  }
}
