package org.subnotice.api.rest.change;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays changed fields over an announced change, as a merge patch does (RFC 7396). */
@Component
final class Amendment {

  private static final Set<String> CHANGEABLE =
      Set.of("engagement", "reason", "plannedFirstUse", "services");

  private final JsonMapper json;

  Amendment(JsonMapper json) {
    this.json = json;
  }

  ChangeBody of(ChangeView announced, JsonNode patch) {
    requireAnnounced(announced);
    requireChangeable(patch);
    var asked = ChangeBody.read(merged(written(announced), patch));
    if (asked.engagement().id().filter(announced.engagement().id()::equals).isEmpty()) {
      throw InvalidRequest.at(
          "#/engagement/id", "An amendment stays with its engagement. Leave the id out.");
    }
    return asked;
  }

  private ObjectNode written(ChangeView announced) {
    ObjectNode written = json.createObjectNode();
    written.put("kind", announced.kind().name());
    written.set("engagement", json.valueToTree(announced.engagement()));
    written.put("replaces", announced.replaces());
    written.put("reason", announced.reason());
    written.put("emergency", announced.emergency());
    written.put("plannedFirstUse", announced.plannedFirstUse().toString());
    written.set("services", json.valueToTree(announced.services()));
    return written;
  }

  private static JsonNode merged(JsonNode target, JsonNode patch) {
    if (!(patch instanceof ObjectNode changes) || !(target instanceof ObjectNode before)) {
      return patch;
    }
    var after = before.deepCopy();
    for (var change : changes.properties()) {
      JsonNode old = after.path(change.getKey());
      after.set(change.getKey(), merged(old, change.getValue()));
    }
    return after;
  }

  private static void requireAnnounced(ChangeView change) {
    if (change.state() != ChangeState.ANNOUNCED && change.state() != ChangeState.DECIDED) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "Only an announced change can be amended. Withdraw a draft and write another.");
    }
  }

  private static void requireChangeable(JsonNode patch) {
    if (!patch.isObject() || patch.isEmpty()) {
      throw InvalidRequest.at("#", "Write an object with the fields that change.");
    }
    var others =
        patch.propertyNames().stream()
            .filter(name -> !CHANGEABLE.contains(name))
            .map(name -> new FieldError("#/" + name, "An amendment cannot change this."))
            .toList();
    if (!others.isEmpty()) {
      throw new InvalidRequest(others);
    }
  }
}
