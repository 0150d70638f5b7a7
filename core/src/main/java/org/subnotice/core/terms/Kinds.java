package org.subnotice.core.terms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.period.BusinessHours;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.Seat;

/** The kinds of values that terms are made of. */
final class Kinds {

  private static final int LONGEST_TEXT = 1000;

  private Kinds() {}

  static final Kind<Period> PERIOD =
      Kind.scalar(Shape.of(Shape.Type.PERIOD), Period::parse, Period::text);

  static final Kind<Boolean> YES_OR_NO =
      Kind.scalar(Shape.of(Shape.Type.YES_OR_NO), Kinds::yesOrNo, String::valueOf);

  static final Kind<String> TEXT =
      Kind.scalar(Shape.of(Shape.Type.TEXT), Kinds::text, text -> text);

  static final Kind<ZoneId> ZONE =
      Kind.scalar(Shape.of(Shape.Type.ZONE), Kinds::zone, ZoneId::getId);

  static final Kind<String> COUNTRY =
      Kind.scalar(Shape.of(Shape.Type.COUNTRY), code -> Seat.of(code).country(), code -> code);

  /** Written {@code 09:00-17:00}. */
  static final Kind<BusinessHours> HOURS =
      Kind.scalar(
          Shape.of(Shape.Type.HOURS), Kinds::hours, hours -> hours.opens() + "-" + hours.closes());

  static final Kind<LocalDate> DATE =
      Kind.scalar(Shape.of(Shape.Type.DATE), Kinds::date, LocalDate::toString);

  static <E extends Enum<E>> Kind<E> word(Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    Shape shape = new Shape(Shape.Type.WORD, false, false, words);
    return Kind.scalar(shape, word -> Enum.valueOf(type, oneOf(words, word)), Enum::name);
  }

  static String only(List<String> items) {
    if (items.size() != 1) {
      throw invalid("Exactly one value stands here, not a list of " + items.size() + ".");
    }
    return items.getFirst();
  }

  private static String oneOf(List<String> words, String word) {
    if (!words.contains(word)) {
      throw invalid("Write one of " + String.join(", ", words) + "; not " + shortened(word) + ".");
    }
    return word;
  }

  private static boolean yesOrNo(String word) {
    return Boolean.parseBoolean(oneOf(List.of("true", "false"), word));
  }

  private static String text(String text) {
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      throw invalid("Write 1 to " + LONGEST_TEXT + " characters.");
    }
    return text;
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException unknown) {
      throw invalid("Write a time zone such as Europe/Berlin; not " + shortened(id) + ".");
    }
  }

  private static BusinessHours hours(String text) {
    int dash = Math.max(0, text.indexOf('-'));
    try {
      LocalTime opens = LocalTime.parse(text.substring(0, dash));
      return new BusinessHours(opens, LocalTime.parse(text.substring(dash + 1)));
    } catch (DateTimeParseException unreadable) {
      throw invalid("Write business hours such as 09:00-17:00; not " + shortened(text) + ".");
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw invalid("Write a date such as 2026-12-24; not " + shortened(text) + ".");
    }
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? "\"" + text + "\"" : "\"" + text.substring(0, 40) + "…\"";
  }

  private static Refusal invalid(String sentence) {
    return new Refusal(RefusalCode.INVALID, sentence);
  }
}
