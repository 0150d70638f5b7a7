package org.subnotice.api.rest.change;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.api.rest.register.EngagementBody;
import org.subnotice.core.change.ChangeKind;
import tools.jackson.databind.JsonNode;

/**
 * An intended change of the list.
 *
 * @param replaces the engagement on the list whose place the new one takes, or that is changed or
 *     removed
 * @param emergency whether a subprocessor failed and is replaced before the controllers are told;
 *     contracts that do not provide for it are followed as ever
 * @param services those affected; without them the engagement's own
 */
public record ChangeBody(
    ChangeKind kind,
    EngagementBody engagement,
    Optional<String> replaces,
    String reason,
    LocalDate plannedFirstUse,
    List<String> services,
    boolean emergency) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChangeBody read(JsonNode body) {
    return JsonFields.readAll(body, ChangeBody::read);
  }

  private static ChangeBody read(JsonFields in) {
    var kind = in.required("kind", Kinds.word(ChangeKind.class));
    var replaces = in.optional("replaces", Kinds.ID);
    if (kind == ChangeKind.REPLACEMENT && replaces.isEmpty()) {
      in.error("replaces", "Name the engagement on your list that is replaced.");
    }
    var engagement = in.object("engagement", EngagementBody::read);
    var services = in.list("services", Texts.name());
    return new ChangeBody(
        kind,
        engagement,
        replaces,
        in.required("reason", Texts.text()),
        in.required("plannedFirstUse", Kinds.DAY),
        services.isEmpty() ? engagement.services() : services,
        in.optional("emergency", Kinds.YES_OR_NO).orElse(false));
  }
}
