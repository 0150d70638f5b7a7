package org.subnotice.notifier.notice;

import java.util.Locale;

/** The languages in which a notice can be written. */
public enum NoticeLanguage {
  GERMAN(Locale.GERMAN),
  ENGLISH(Locale.ENGLISH);

  private final Locale locale;

  NoticeLanguage(Locale locale) {
    this.locale = locale;
  }

  /** BCP 47, such as {@code de}. */
  public String tag() {
    return locale.toLanguageTag();
  }

  public Locale locale() {
    return locale;
  }

  /**
   * The language for a BCP 47 tag: German for {@code de} and its regions, English for any other.
   */
  public static NoticeLanguage of(String tag) {
    boolean german = Locale.forLanguageTag(tag).getLanguage().equals("de");
    return german ? GERMAN : ENGLISH;
  }
}
