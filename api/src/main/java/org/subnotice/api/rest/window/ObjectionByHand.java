package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.terms.GroundRequirement;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.WindowTerms;
import tools.jackson.databind.JsonNode;

/**
 * An objection that came by letter, mail or telephone.
 *
 * @param receivedAt when it reached the processor: this decides whether it was in time
 * @param sentAt when it was provably sent; counts where the contract lets that suffice
 * @param ground one of those that the contract lists, where it lists them
 * @param text as the controller put it; nobody has to give a ground
 */
public record ObjectionByHand(
    Instant receivedAt,
    Optional<Instant> sentAt,
    Channel channel,
    DeclarantBody declarant,
    String ground,
    String text) {

  /** The ground that was chosen before the words of the controller. */
  String said() {
    return ground.isBlank() ? text : ground + "\n\n" + text;
  }

  /** Where the contract lists the grounds, only one of them is a ground. */
  boolean givesGround(Optional<WindowTerms> terms) {
    return terms
        .filter(t -> t.ground() == GroundRequirement.CLOSED_LIST)
        .map(t -> t.grounds().contains(ground))
        .orElse(!text.isBlank());
  }

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
                in.optional("sentAt", Kinds.INSTANT),
                in.required("channel", Kinds.word(Channel.class)),
                declarant(in),
                in.orElse("ground", Texts.textOrNothing(), ""),
                in.orElse("text", Texts.textOrNothing(), "")));
  }

  private static DeclarantBody declarant(JsonFields in) {
    boolean bareName = in.field("declarant").filter(JsonNode::isString).isPresent();
    return bareName
        ? new DeclarantBody(in.required("declarant", Texts.name()), "")
        : in.object("declarant", DeclarantBody::read);
  }
}
