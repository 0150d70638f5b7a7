package org.subnotice.api.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.subnotice.core.register.ChainBelow;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a form that name who works for a subprocessor. */
final class ChainRows {

  /** What is said of the chain as a whole. */
  static final String BELOW = "engagement/chainBelow";

  private static final String LINKS = "engagement/linksBelow/";
  private static final List<String> FIELDS =
      List.of("name", "address", "country", "contact/name", "contact/email");
  private static final int MOST = 20;
  private static final int FREE = 2;

  private ChainRows() {}

  static List<String> inputs() {
    return IntStream.range(0, MOST).boxed().flatMap(row -> names(row).stream()).toList();
  }

  /** The names of the rows' beginnings: those that are filled, and some to write in. */
  static List<String> shown(Form form) {
    return IntStream.range(0, Math.min(MOST, filled(form).size() + FREE))
        .mapToObj(row -> LINKS + row)
        .toList();
  }

  /** Without empty rows in between, so that a row's place is its place in the body. */
  static Form closedUp(Form form) {
    Map<String, String> typed = new HashMap<>(form.typed());
    inputs().forEach(typed::remove);
    var filled = filled(form);
    for (int row = 0; row < filled.size(); row++) {
      for (String field : FIELDS) {
        typed.put(LINKS + row + "/" + field, form.value(LINKS + filled.get(row) + "/" + field));
      }
    }
    if (!filled.isEmpty() && form.value(BELOW).isBlank()) {
      typed.put(BELOW, ChainBelow.LISTED.name());
    }
    return new Form(form.id(), typed, form.problems(), form.problem());
  }

  /** Adds the rows to the engagement of a body. */
  static void write(Form form, ObjectNode engagement) {
    if (filled(form).isEmpty()) {
      return;
    }
    var links = engagement.putArray("linksBelow");
    for (int row : filled(form)) {
      var link = FormJson.of(form).texts(names(row)).body();
      links.add(link.at("/" + LINKS + row));
    }
  }

  private static List<Integer> filled(Form form) {
    return IntStream.range(0, MOST)
        .filter(row -> names(row).stream().anyMatch(name -> !form.value(name).isBlank()))
        .boxed()
        .toList();
  }

  private static List<String> names(int row) {
    return FIELDS.stream().map(field -> LINKS + row + "/" + field).toList();
  }
}
