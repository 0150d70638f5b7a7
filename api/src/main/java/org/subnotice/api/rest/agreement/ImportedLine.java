package org.subnotice.api.rest.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.subnotice.api.rest.json.FieldError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One line of an import: a contact, and the agreement to which it belongs. */
final class ImportedLine {

  private final int number;
  private final Map<String, String> cells;
  private final List<FieldError> errors = new ArrayList<>();

  ImportedLine(int number, Map<String, String> cells) {
    this.number = number;
    this.cells = cells;
  }

  int number() {
    return number;
  }

  String reference() {
    return cells.getOrDefault("reference", "");
  }

  List<FieldError> errors() {
    return errors;
  }

  void error(String pointer, String detail) {
    errors.add(new FieldError(pointer, detail));
  }

  /** Empty cells repeat what the first line of the agreement says. */
  void requireSameAgreement(ImportedLine first) {
    for (var column : ImportColumns.OF_AGREEMENT) {
      String own = cells.getOrDefault(column, "");
      if (!own.isEmpty() && !own.equals(first.cells.getOrDefault(column, ""))) {
        error("#/" + column, "Line " + first.number + " says otherwise of the same agreement.");
      }
    }
  }

  ObjectNode agreement() {
    ObjectNode agreement = JsonNodeFactory.instance.objectNode();
    put(agreement, "reference", "reference");
    ObjectNode controller = agreement.putObject("controller");
    put(controller, "name", ImportColumns.CONTROLLER);
    put(controller, "address", ImportColumns.ADDRESS);
    ObjectNode seat = controller.putObject("seat");
    put(seat, "country", ImportColumns.COUNTRY);
    put(seat, "subdivision", ImportColumns.SUBDIVISION);
    put(agreement, "terms", "terms");
    var services = agreement.putArray("services");
    for (String service : cells.getOrDefault("services", "").split("[;|]")) {
      if (!service.isBlank()) {
        services.add(service.strip());
      }
    }
    put(agreement, "concludedOn", "concludedOn");
    return agreement;
  }

  ObjectNode contact() {
    ObjectNode contact = JsonNodeFactory.instance.objectNode();
    put(contact, "name", "name");
    put(contact, "email", "email");
    put(contact, "language", "language");
    put(contact, "role", "role");
    cell("designated").ifPresent(text -> contact.set("designated", truth(text)));
    return contact;
  }

  private void put(ObjectNode object, String field, String column) {
    cell(column).ifPresent(text -> object.put(field, text));
  }

  private Optional<String> cell(String column) {
    return Optional.of(cells.getOrDefault(column, "")).filter(text -> !text.isEmpty());
  }

  private static JsonNode truth(String text) {
    return switch (text) {
      case "true" -> JsonNodeFactory.instance.booleanNode(true);
      case "false" -> JsonNodeFactory.instance.booleanNode(false);
      default -> JsonNodeFactory.instance.stringNode(text);
    };
  }
}
