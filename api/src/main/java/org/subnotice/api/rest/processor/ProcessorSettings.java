package org.subnotice.api.rest.processor;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.subnotice.api.rest.json.JsonFields;
import org.subnotice.api.rest.json.Kinds;
import tools.jackson.databind.JsonNode;

/** What a processor sets for itself; holds for changes announced from then on. */
public record ProcessorSettings(ContestableReceipts contestableReceipts) {

  /** What follows from a receipt that rests on a mail server's word alone. */
  public enum ContestableReceipts {
    WARN,
    BLOCK
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProcessorSettings read(JsonNode body) {
    return JsonFields.readAll(
        body,
        in ->
            new ProcessorSettings(
                in.required("contestableReceipts", Kinds.word(ContestableReceipts.class))));
  }

  static ProcessorSettings of(boolean contestableBlocks) {
    return new ProcessorSettings(
        contestableBlocks ? ContestableReceipts.BLOCK : ContestableReceipts.WARN);
  }
}
