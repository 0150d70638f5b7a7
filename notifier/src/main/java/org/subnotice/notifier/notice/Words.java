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
  private static final Words GERMAN = new Words(NoticeLanguage.GERMAN);
  private static final Words ENGLISH = new Words(NoticeLanguage.ENGLISH);

  private final NoticeLanguage language;
  private final ResourceBundle sentences;
  private final DateTimeFormatter day;
  private final DateTimeFormatter weekday;
  private final DateTimeFormatter moment;

  private Words(NoticeLanguage language) {
    this.language = language;
    this.sentences =
        ResourceBundle.getBundle(
            "org.subnotice.notifier.notice.sentences",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.day = pattern("day");
    this.weekday = pattern("weekday");
    this.moment = pattern("moment");
  }

  static Words in(NoticeLanguage language) {
    return switch (language) {
      case GERMAN -> GERMAN;
      case ENGLISH -> ENGLISH;
    };
  }

  NoticeLanguage language() {
    return language;
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

  String day(LocalDate date) {
    return day.format(date);
  }

  String weekday(LocalDate date) {
    return weekday.format(date);
  }

  /** The end of a day as a person would say it: never 00:00 of the day after. */
  String endOf(LocalDate day, ZoneId zone) {
    return say("end-of-day", weekday(day), zone.getId());
  }

  String moment(Instant instant, ZoneId zone) {
    return moment.format(instant.atZone(zone)) + " (" + zone.getId() + ")";
  }

  private DateTimeFormatter pattern(String name) {
    return DateTimeFormatter.ofPattern(say("pattern." + name), language.locale());
  }
}
