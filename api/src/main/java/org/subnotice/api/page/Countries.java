package org.subnotice.api.page;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries of ISO 3166-1 by the names that readers use. */
public final class Countries {

  private static final Map<String, String> CODES =
      Arrays.stream(Locale.getISOCountries())
          .flatMap(Countries::names)
          .collect(Collectors.toUnmodifiableMap(Name::plain, Name::code, (first, _) -> first));

  private Countries() {}

  /** A country to choose from. */
  public record Country(String code, String name) {}

  /** All of them, in the order of the language's alphabet. */
  public static List<Country> in(Language language) {
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> new Country(code, name(code, language)))
        .sorted(Comparator.comparing(Country::name, Collator.getInstance(language.locale())))
        .toList();
  }

  /** The code of what was typed, be it the code, the German or the English name. */
  public static String code(String typed) {
    String plain = typed.strip();
    return Optional.ofNullable(CODES.get(plain.toLowerCase(Locale.ROOT))).orElse(plain);
  }

  private static Stream<Name> names(String code) {
    return Stream.of(code, name(code, Language.GERMAN), name(code, Language.ENGLISH))
        .map(name -> new Name(name.toLowerCase(Locale.ROOT), code));
  }

  private static String name(String code, Language language) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }

  private record Name(String plain, String code) {}
}
