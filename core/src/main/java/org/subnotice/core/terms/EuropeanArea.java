package org.subnotice.core.terms;

import java.util.Set;

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
