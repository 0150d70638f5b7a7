package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Reads what a program needs to know of an event's bytes: its type and its payload. */
public record EventText(String stream, String type, String payload) {

  private static final Pattern FORM =
      Pattern.compile(
          RecordedEvent.TITLE
              + "\nplace: [0-9]+\nid: [^\n]*\n(?:kind: [^\n]*\n)?stream: (?<stream>[^\n]*)\n"
              + "number: [0-9]+\nrecorded: [^\n]*\ntype: (?<type>[^\n]*)\n(?:revision: [^\n]*\n)?"
              + "metadata (?<length>[0-9]{1,9})\n");

  /** Refuses with {@link Unreadable} what {@link RecordedEvent#bytes()} would not write. */
  public static EventText read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    var head = FORM.matcher(text);
    if (!head.lookingAt()) {
      throw new Unreadable("An event begins with the line \"" + RecordedEvent.TITLE + "\".");
    }
    int afterMetadata = head.end() + Integer.parseInt(head.group("length"));
    String payload = text.substring(Math.min(text.length(), afterMetadata));
    int start = payload.indexOf('\n', 1) + 1;
    if (!payload.startsWith("\npayload ") || start == 0 || !payload.endsWith("\n")) {
      throw new Unreadable("An event ends with its payload.");
    }
    return new EventText(
        head.group("stream"), head.group("type"), utf8(payload.substring(start).stripTrailing()));
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
