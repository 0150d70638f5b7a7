package org.subnotice.api.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.subnotice.core.period.DayInWords;
import org.subnotice.core.period.LastDayInWords;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.PeriodInWords;

/** Sentences, days, instants, periods and countries as a reader of the language writes them. */
public record Words(Language language, MessageSource sentences) {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  public String say(String key, Object... slots) {
    return sentences.getMessage(key, slots, language.locale());
  }

  /** {@code otherwise} where there is no sentence under that key. */
  public String sayOr(String key, String otherwise) {
    return String.valueOf(sentences.getMessage(key, new Object[0], otherwise, language.locale()));
  }

  /** Such as {@code Montag, 7. Dezember 2026}. */
  public String day(LocalDate day) {
    return language.pick(DayInWords.german(day), DayInWords.english(day));
  }

  /** To the second, such as {@code Montag, 7. Dezember 2026, 14:03:09 Uhr (Europe/Berlin)}. */
  public String moment(Instant at, ZoneId zone) {
    ZonedDateTime local = at.atZone(zone);
    String clock = TIME.format(local) + language.pick(" Uhr", "");
    return day(local.toLocalDate()) + ", " + clock + " (" + zone.getId() + ")";
  }

  /** With 24:00 instead of the next day's 00:00. */
  public String lastDay(LocalDate lastDay, Instant closesAt, ZoneId zone) {
    return language.pick(
        LastDayInWords.german(lastDay, closesAt, zone),
        LastDayInWords.english(lastDay, closesAt, zone));
  }

  /** {@code period} in ISO 8601, such as {@code P14D}. */
  public String period(String period) {
    var parsed = Period.parse(period);
    return language.pick(PeriodInWords.german(parsed), PeriodInWords.english(parsed));
  }

  /** {@code place} is a code of ISO 3166-1 or 3166-2; anything else stays as it was written. */
  public String place(String place) {
    String[] parts = place.split("-", 2);
    if (!COUNTRIES.contains(parts[0])) {
      return place;
    }
    String country = Locale.of("", parts[0]).getDisplayCountry(language.locale());
    return parts.length == 1 ? country : country + " (" + place + ")";
  }

  public String places(List<String> places) {
    return places.stream().map(this::place).collect(Collectors.joining(", "));
  }
}
