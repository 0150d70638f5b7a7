package org.subnotice.infra.evidence;

import java.util.Map;
import java.util.TreeMap;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of every person in the events whether they can still be read. */
final class PersonsText {

  private final Vault vault;
  private final JsonMapper json;
  private final String processor;
  private final Map<String, Boolean> readable = new TreeMap<>();

  PersonsText(Vault vault, JsonMapper json, String processor) {
    this.vault = vault;
    this.json = json;
    this.processor = processor;
  }

  void add(RecordedEvent event) {
    try {
      look(json.readTree(event.payload()));
    } catch (JacksonException unreadable) {
      // The proof tells what became of the event; here it names nobody.
      readable.putIfAbsent("(an event that cannot be read)", false);
    }
  }

  private void look(JsonNode node) {
    if (node.path("person").isString() && node.path("ciphertext").isString()) {
      var hidden = new Sealed(node.path("person").asString(), node.path("ciphertext").asString());
      readable.computeIfAbsent(
          hidden.person(), person -> vault.open(processor, hidden).isPresent());
    }
    node.forEach(this::look);
  }

  String text() {
    StringBuilder text =
        new StringBuilder(
            """
            Persons in the events of this archive. They stand there as ciphertext under a key of their own.
            ERASED: the key was destroyed. The events are unchanged, and nobody can read the person any more.

            """);
    readable.forEach(
        (person, known) ->
            text.append(known ? "readable  " : "ERASED    ").append(person).append('\n'));
    return text.toString();
  }
}
