package org.subnotice.notifier.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one language, and how it words days, periods and countries. */
final class Words {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  private final NoticeLanguage language;
  private final ResourceBundle sentences;

  private Words(NoticeLanguage language) {
    this.language = language;
    this.sentences =
        ResourceBundle.getBundle(
            "org.subnotice.notifier.notice.sentences",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  static Words in(NoticeLanguage language) {
    return new Words(language);
  }

  /** The values are put in once, so that a value never acts as a sentence. */
  String say(String key, String... values) {
    return PLACE
        .matcher(sentences.getString(key))
        .replaceAll(place -> Matcher.quoteReplacement(values[place.group(1).charAt(0) - '0']));
  }

  String say(String key, Enum<?> variant, String... values) {
    return say(key + "." + variant.name(), values);
  }

  /** The reference in brackets with a leading space, or nothing. */
  String clause(Optional<String> clause) {
    return clause.map(reference -> " (" + reference + ")").orElse("");
  }

  String known(String value) {
    return value.isBlank() ? say("unknown") : value.strip();
  }

  String known(List<String> values) {
    return known(String.join("; ", values));
  }

  String country(String code) {
    return code.isBlank()
        ? say("unknown")
        : Locale.of("", code).getDisplayCountry(language.locale());
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("pattern.day"), language.locale()).format(day);
  }

  String weekday(LocalDate day) {
    return DateTimeFormatter.ofPattern(say("pattern.weekday"), language.locale()).format(day);
  }

  /** The end of a day as a person would say it: never 00:00 of the day after. */
  String endOf(LocalDate day, ZoneId zone) {
    return say("end-of-day", weekday(day), zone.getId());
  }

  String moment(Instant instant, ZoneId zone) {
    return DateTimeFormatter.ofPattern(say("pattern.moment"), language.locale())
            .format(instant.atZone(zone))
        + " ("
        + zone.getId()
        + ")";
  }
}
