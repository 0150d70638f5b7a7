package org.subnotice.api.rest.json;

import java.util.function.Function;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import tools.jackson.databind.JsonNode;

/**
 * How one value is written in JSON.
 *
 * @param reading refuses with a sentence that says what to write instead
 * @param placeholder stands in for a value that could not be read, until all errors are known
 */
public record Kind<T>(Function<JsonNode, T> reading, T placeholder) {

  static Refusal refused(String sentence) {
    return new Refusal(RefusalCode.INVALID, sentence);
  }

  /** Values that are written as a string. */
  static <T> Kind<T> ofText(Function<String, T> reading, T placeholder) {
    return new Kind<>(node -> reading.apply(text(node)), placeholder);
  }

  private static String text(JsonNode node) {
    if (!node.isString()) {
      throw refused("Write a text in quotation marks.");
    }
    return node.stringValue();
  }
}
