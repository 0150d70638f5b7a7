package org.subnotice.notifier.notice;

/** The same thing said in both languages, such as {@code 14 Tage} and {@code 14 days}. */
public record InWords(String german, String english) {

  String in(NoticeLanguage language) {
    return switch (language) {
      case GERMAN -> german;
      case ENGLISH -> english;
    };
  }
}
