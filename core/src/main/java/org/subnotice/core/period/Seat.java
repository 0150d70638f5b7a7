package org.subnotice.core.period;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Where a party sits: its public holidays are those of this place.
 *
 * @param country ISO 3166-1 alpha-2, such as {@code DE}
 * @param subdivisionOrNull ISO 3166-2 of the same country, such as {@code DE-BY}; without it the
 *     holidays of every part of the country count, for a place that is not known may keep them
 */
public record Seat(String country, @Nullable String subdivisionOrNull) {

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  public Seat {
    if (!COUNTRY.matcher(country).matches()) {
      throw new Refusal(
          RefusalCode.INVALID, "A country is two capital letters (ISO 3166-1), such as DE.");
    }
    if (subdivisionOrNull != null
        && !(SUBDIVISION.matcher(subdivisionOrNull).matches()
            && subdivisionOrNull.startsWith(country + "-"))) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A subdivision is a code of its country (ISO 3166-2), such as DE-BY.");
    }
  }

  public static Seat of(String country) {
    return new Seat(country, null);
  }

  public static Seat of(String country, String subdivision) {
    return new Seat(country, subdivision);
  }

  public Optional<String> subdivision() {
    return Optional.ofNullable(subdivisionOrNull);
  }
}
