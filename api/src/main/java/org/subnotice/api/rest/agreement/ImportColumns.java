package org.subnotice.api.rest.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The columns of an import. Named as in the JSON of an agreement, in whatever case and with
 * whatever between the words.
 */
final class ImportColumns {

  static final String CONTROLLER = "controller.name";
  static final String ADDRESS = "controller.address";
  static final String COUNTRY = "controller.seat.country";
  static final String SUBDIVISION = "controller.seat.subdivision";

  static final List<String> OF_AGREEMENT =
      List.of(CONTROLLER, ADDRESS, COUNTRY, SUBDIVISION, "terms", "services", "concludedOn");

  static final List<String> ALL =
      Stream.concat(
              Stream.concat(Stream.of("reference"), OF_AGREEMENT.stream()),
              Stream.of("name", "email", "language", "role", "designated"))
          .toList();

  /** Without these no line could be read. */
  static final List<String> NEEDED =
      List.of("reference", CONTROLLER, COUNTRY, "terms", "concludedOn", "name", "email");

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("controller", CONTROLLER),
          Map.entry("address", ADDRESS),
          Map.entry("country", COUNTRY),
          Map.entry("seatcountry", COUNTRY),
          Map.entry("controllercountry", COUNTRY),
          Map.entry("subdivision", SUBDIVISION),
          Map.entry("seatsubdivision", SUBDIVISION),
          Map.entry("controllersubdivision", SUBDIVISION),
          Map.entry("contactname", "name"),
          Map.entry("contactemail", "email"),
          Map.entry("contactlanguage", "language"),
          Map.entry("contactrole", "role"),
          Map.entry("contactdesignated", "designated"));

  private static final Map<String, String> BY_PLAIN_NAME =
      ALL.stream().collect(Collectors.toMap(ImportColumns::plain, each -> each));

  private ImportColumns() {}

  static Optional<String> named(String header) {
    String plain = plain(header).replace("contacts", "contact");
    return Optional.ofNullable(BY_PLAIN_NAME.getOrDefault(plain, OTHER_NAMES.get(plain)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
