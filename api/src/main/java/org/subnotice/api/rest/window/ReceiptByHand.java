package org.subnotice.api.rest.window;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.Optional;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import tools.jackson.databind.JsonNode;

/** Evidence that a notice arrived, as a person has it before them. */
public record ReceiptByHand(
    EvidenceTier tier, Instant receivedAt, Channel channel, Optional<String> note) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ReceiptByHand read(JsonNode body) {
    return JsonFields.readAll(body, ReceiptByHand::read);
  }

  private static ReceiptByHand read(JsonFields in) {
    var tier = in.orElse("tier", Kinds.word(EvidenceTier.class), EvidenceTier.T0);
    if (tier == EvidenceTier.T0) {
      in.error("tier", "Write T1, T2, T3 or T4: only these show that the notice arrived.");
    }
    return new ReceiptByHand(
        tier,
        in.required("receivedAt", Kinds.INSTANT),
        in.required("channel", Kinds.word(Channel.class)),
        in.optional("note", Texts.textOrNothing()).filter(note -> !note.isBlank()));
  }
}
