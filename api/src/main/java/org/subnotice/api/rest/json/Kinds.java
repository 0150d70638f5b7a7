package org.subnotice.api.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.subnotice.core.period.Period;
import org.subnotice.core.personal.EmailAddress;
import tools.jackson.databind.JsonNode;

/** The kinds of values that request bodies are made of. */
public final class Kinds {

  private static final LocalDate EARLIEST = LocalDate.of(1970, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,40}");
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]+-[a-z0-9]{8,64}");
  private static final Pattern TERMS = Pattern.compile("[a-z0-9.-]{1,80}(@[0-9a-f]{1,64})?");
  private static final Pattern LANGUAGE = Pattern.compile("(?i:de|en)(-[A-Za-z0-9]{2,8}){0,3}");
  private static final Set<String> COUNTRIES =
      Arrays.stream(Locale.getISOCountries()).collect(Collectors.toUnmodifiableSet());

  public static final Kind<Boolean> YES_OR_NO = new Kind<>(Kinds::yesOrNo, false);

  /** The same as one word of a query. */
  public static final Kind<Boolean> TRUE_OR_FALSE = Kind.ofText(Kinds::trueOrFalse, false);

  /** ISO 8601 date, 1970 to 2199. */
  public static final Kind<LocalDate> DAY = Kind.ofText(Kinds::day, EARLIEST);

  /** ISO 8601 instant with its offset, 1970 to 2199. */
  public static final Kind<Instant> INSTANT = Kind.ofText(Kinds::instant, Instant.EPOCH);

  /** A region of the tz database. */
  public static final Kind<ZoneId> ZONE = Kind.ofText(Kinds::zone, ZoneOffset.UTC);

  /** ISO 3166-1 alpha-2. */
  public static final Kind<String> COUNTRY =
      matching(COUNTRIES::contains, "Write a country as two capital letters (ISO 3166-1): DE.");

  /** BCP 47; the primary language is kept. */
  public static final Kind<String> LANGUAGE_TAG = Kind.ofText(Kinds::language, "de");

  public static final Kind<String> EMAIL = Kind.ofText(text -> new EmailAddress(text).value(), "");

  public static final Kind<Period> PERIOD = Kind.ofText(Period::parse, new Period.Days(1));

  public static final Kind<String> SLUG_TEXT =
      matching(SLUG.asMatchPredicate(), "Write 2 to 40 small letters, digits and hyphens.");

  /** Of whatever kind; what it names is looked up later. */
  public static final Kind<String> ID =
      matching(IDENTIFIER.asMatchPredicate(), "Write an id as this service gave it.");

  public static final Kind<String> TERMS_ID =
      matching(
          TERMS.asMatchPredicate(),
          "Write the id of terms, such as conbool-1.2, or id@version for an older version.");

  private Kinds() {}

  /** Whether anything could be known under it. */
  public static boolean isTermsId(String text) {
    return TERMS.matcher(text).matches();
  }

  /** One of the names of the enumeration, exactly as written there. */
  public static <E extends Enum<E>> Kind<E> word(Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    String names = all.stream().map(Enum::name).collect(Collectors.joining(", "));
    return Kind.ofText(
        text ->
            all.stream()
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Kind.refused("Write one of " + names + ".")),
        all.getFirst());
  }

  /** What a text stands for, empty only where it stands for nothing; then the sentence helps. */
  public static <T> Kind<Optional<T>> known(
      Function<String, Optional<T>> meaning, String sentence) {
    return Kind.ofText(
        text -> Optional.of(meaning.apply(text).orElseThrow(() -> Kind.refused(sentence))),
        Optional.empty());
  }

  /** One byte or more in Base64 (RFC 4648, section 4), without line breaks. */
  public static Kind<byte[]> base64() {
    return Kind.ofText(Kinds::bytes, new byte[0]);
  }

  private static Kind<String> matching(Predicate<String> accepted, String sentence) {
    return Kind.ofText(
        text -> {
          if (!accepted.test(text)) {
            throw Kind.refused(sentence);
          }
          return text;
        },
        "");
  }

  private static byte[] bytes(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length > 0) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // The one sentence below fits every malformed text.
    }
    throw Kind.refused("Write one byte or more in Base64 (RFC 4648), without line breaks.");
  }

  private static boolean yesOrNo(JsonNode node) {
    if (!node.isBoolean()) {
      throw Kind.refused("Write true or false, without quotation marks.");
    }
    return node.booleanValue();
  }

  private static boolean trueOrFalse(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw Kind.refused("Write true or false.");
    }
    return text.equals("true");
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = DATE.matcher(text).matches() ? LocalDate.parse(text) : LATEST;
      if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // The one sentence below fits every malformed date.
    }
    throw Kind.refused("Write a date of the calendar between 1970 and 2199, such as 2027-02-01.");
  }

  private static Instant instant(String text) {
    try {
      Instant instant = Instant.parse(text);
      LocalDate day = instant.atOffset(ZoneOffset.UTC).toLocalDate();
      if (!day.isBefore(EARLIEST) && day.isBefore(LATEST)) {
        return instant;
      }
    } catch (DateTimeException notAnInstant) {
      // The one sentence below fits every malformed instant.
    }
    throw Kind.refused(
        "Write an instant with its offset between 1970 and 2199, such as 2026-12-07T23:00:00Z.");
  }

  private static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw Kind.refused("Write a time zone of the tz database, such as Europe/Berlin.");
    }
    return ZoneId.of(text);
  }

  private static String language(String text) {
    if (!LANGUAGE.matcher(text).matches()) {
      throw Kind.refused("Write de or en (BCP 47): notices exist in German and English.");
    }
    return text.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
