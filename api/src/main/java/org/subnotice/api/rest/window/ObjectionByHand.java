package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.window.Channel;
import tools.jackson.databind.JsonNode;

/**
 * An objection that came by letter, mail or telephone.
 *
 * @param receivedAt when it reached the processor: this decides whether it was in time
 * @param text as the controller put it; nobody has to give a ground
 */
public record ObjectionByHand(
    Instant receivedAt, Channel channel, DeclarantBody declarant, String text) {

  /** Who declared; also written as a bare name. */
  public record DeclarantBody(String name, String role) {

    static DeclarantBody read(JsonFields in) {
      return new DeclarantBody(
          in.required("name", Texts.name()), in.orElse("role", Texts.lineOrNothing(), ""));
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ObjectionByHand read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ObjectionByHand(
                in.required("receivedAt", Kinds.INSTANT),
                in.required("channel", Kinds.word(Channel.class)),
                declarant(in),
                in.orElse("text", Texts.textOrNothing(), "")));
  }

  private static DeclarantBody declarant(JsonFields in) {
    boolean bareName = in.field("declarant").filter(JsonNode::isString).isPresent();
    return bareName
        ? new DeclarantBody(in.required("declarant", Texts.name()), "")
        : in.object("declarant", DeclarantBody::read);
  }
}
