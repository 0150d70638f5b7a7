package org.subnotice.core.terms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Membership of the European Union and the European Economic Area, by ISO 3166-1 code. */
public final class EuropeanArea {

  private static final Set<String> EU =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Set<String> EEA_BEYOND_EU = Set.of("IS", "LI", "NO");

  private EuropeanArea() {}

  public static boolean isInEea(String country) {
    return isInEu(country) || EEA_BEYOND_EU.contains(country);
  }

  public static boolean isInEu(String country) {
    return EU.contains(country);
  }

  /**
   * Whether data can come to a country outside the EEA: by the seat of an entity, where the data
   * lies, or from where it can be reached. Nothing follows from a place that is named in words.
   */
  public static boolean isLeft(String seat, List<String> dataLocations, List<String> remoteAccess) {
    return Stream.of(List.of(seat), dataLocations, remoteAccess)
        .flatMap(List::stream)
        .filter(EuropeanArea::isCountry)
        .anyMatch(country -> !isInEea(country));
  }

  private static boolean isCountry(String place) {
    return place.matches("[A-Z]{2}") && !place.equals("EU");
  }

  static boolean isGroup(String place) {
    return place.equals("EU") || place.equals("EEA");
  }

  static boolean groupHolds(String group, String country) {
    return switch (group) {
      case "EU" -> isInEu(country);
      case "EEA" -> isInEea(country);
      default -> false;
    };
  }
}
