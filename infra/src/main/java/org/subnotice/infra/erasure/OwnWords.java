package org.subnotice.infra.erasure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what of a person stands in the log, also under other references. Whoever declares by a link
 * gets a reference of her own, since the link may have been passed on; signed with the contact's
 * name, it is the contact's.
 */
final class OwnWords {

  private static final String DECLARED_BY_LINK =
      """
      SELECT DISTINCT h.actor
      FROM notice_link l JOIN history_entry h ON h.window_id = l.window_id AND h.origin = 'link'
      WHERE l.processor_id = ? AND l.recipient = ?
      """;
  private static final String NAMING =
      """
      SELECT e.payload FROM history_entry h JOIN domain_event e ON e.global_index = h.position
      WHERE h.processor_id = ? AND position(? IN e.payload) > 0
      """;

  private final JdbcClient database;
  private final Vault vault;
  private final JsonMapper json;

  OwnWords(JdbcClient database, Vault vault, JsonMapper json) {
    this.database = database;
    this.vault = vault;
    this.json = json;
  }

  Traces traces(String processor, Collection<PersonRef> references) {
    var traces = new Traces();
    references.forEach(
        reference ->
            hidden(processor, reference)
                .forEach(
                    field ->
                        vault
                            .open(processor, field.getValue())
                            .ifPresent(clear -> traces.add(field.getKey(), clear))));
    return traces;
  }

  /** References other than the contact's own under which somebody of her name answered her mail. */
  List<PersonRef> others(String processor, PersonRef person) {
    var names = traces(processor, List.of(person)).names();
    return database
        .sql(DECLARED_BY_LINK)
        .params(processor, person.value())
        .query(String.class)
        .list()
        .stream()
        .map(PersonRef::new)
        .filter(other -> isSigned(processor, other, names))
        .toList();
  }

  private boolean isSigned(String processor, PersonRef other, Collection<String> names) {
    return hidden(processor, other)
        .flatMap(field -> vault.open(processor, field.getValue()).stream())
        .map(Traces::normal)
        .anyMatch(
            text ->
                names.stream().anyMatch(name -> text.equals(name) || text.startsWith(name + ",")));
  }

  private Stream<Map.Entry<String, Sealed>> hidden(String processor, PersonRef person) {
    return database
        .sql(NAMING)
        .params(processor, person.value())
        .query(String.class)
        .list()
        .stream()
        .flatMap(payload -> fields(json.readTree(payload)))
        .filter(field -> field.getValue().person().equals(person.value()));
  }

  /** All that is sealed anywhere in the event, by the name of its field. */
  private static Stream<Map.Entry<String, Sealed>> fields(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().flatMap(OwnWords::fields);
    }
    return node.propertyStream()
        .flatMap(
            field ->
                isSealed(field.getValue())
                    ? Stream.of(Map.entry(field.getKey(), sealed(field.getValue())))
                    : fields(field.getValue()));
  }

  private static boolean isSealed(JsonNode node) {
    return node.path("person").isString() && node.path("ciphertext").isString();
  }

  private static Sealed sealed(JsonNode node) {
    return new Sealed(node.path("person").asString(), node.path("ciphertext").asString());
  }
}
