package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event exactly as it stands in the log.
 *
 * @param place its number in the log of all processors
 * @param stream what it happened to
 * @param kind of that, such as {@code window}; null where the log names none
 * @param number its place in that stream, from 0
 * @param metadata the stored text, as are the payload and its persons' ciphertext
 */
public record RecordedEvent(
    long place,
    String id,
    @Nullable String kind,
    String stream,
    long number,
    Instant recordedAt,
    String type,
    @Nullable String revision,
    String payload,
    String metadata) {

  static final String TITLE = "subnotice event 1";

  /**
   * What is hashed. A text for people whose every value has an unmistakable end: a line of its own,
   * or a stated number of bytes.
   */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder(metadata.length() + payload.length() + 400);
    text.append(TITLE).append('\n');
    line(text, "place", Long.toString(place));
    line(text, "id", id);
    line(text, "kind", kind);
    line(text, "stream", stream);
    line(text, "number", Long.toString(number));
    line(text, "recorded", recordedAt.toString());
    line(text, "type", type);
    line(text, "revision", revision);
    block(text, "metadata", metadata);
    block(text, "payload", payload);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  public Hash leaf() {
    return Hash.leaf(bytes());
  }

  private static void line(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append(name).append(": ");
      for (int i = 0; i < value.length(); i++) {
        append(text, value.charAt(i));
      }
      text.append('\n');
    }
  }

  private static void append(StringBuilder text, char c) {
    switch (c) {
      case '\\' -> text.append("\\\\");
      case '\n' -> text.append("\\n");
      case '\r' -> text.append("\\r");
      default -> text.append(c);
    }
  }

  private static void block(StringBuilder text, String name, String value) {
    int length = value.getBytes(StandardCharsets.UTF_8).length;
    text.append(name).append(' ').append(length).append('\n').append(value).append('\n');
  }
}
