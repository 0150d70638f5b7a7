package org.subnotice.infra.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.subnotice.notifier.dispatch.CompiledMail;
import org.subnotice.notifier.dispatch.Composed;

/**
 * A message with slots: bytes that never change and places for words, in turn. Stored as the ASCII
 * text of the message in which each slot stands between two characters that no message has.
 */
final class MimeTemplate implements CompiledMail {

  private static final char SLOT = '\u0001';

  private final String stored;
  private final List<Part> parts;

  private MimeTemplate(String stored, List<Part> parts) {
    this.stored = stored;
    this.parts = List.copyOf(parts);
  }

  /** A slot as {@link #read} finds it: the encoding, a colon, the name. */
  static String slot(Encoding encoding, String name) {
    return SLOT + encoding.name() + ':' + name + SLOT;
  }

  static MimeTemplate read(String stored) {
    var parts = new ArrayList<Part>();
    String[] pieces = stored.split(String.valueOf(SLOT), -1);
    for (int i = 0; i < pieces.length; i++) {
      parts.add(
          i % 2 == 0 ? new Same(pieces[i].getBytes(StandardCharsets.US_ASCII)) : open(pieces[i]));
    }
    return new MimeTemplate(stored, parts);
  }

  private static Open open(String slot) {
    int colon = slot.indexOf(':');
    return new Open(Encoding.valueOf(slot.substring(0, colon)), slot.substring(colon + 1));
  }

  @Override
  public String stored() {
    return stored;
  }

  /** Nobody signs it; where somebody did, the signatures stand among the words. */
  @Override
  public Map<String, String> sign(Map<String, String> slots, Instant at) {
    return slots;
  }

  @Override
  public Composed fill(Map<String, String> slots) {
    var out = new ByteArrayOutputStream(stored.length() + 2_048);
    for (Part part : parts) {
      switch (part) {
        case Same same -> out.writeBytes(same.bytes());
        case Open open -> open.encoding().write(words(slots, open.name()), out);
      }
    }
    byte[] bytes = out.toByteArray();
    return new Composed(bytes, Sha256.of(bytes));
  }

  private static String words(Map<String, String> slots, String name) {
    String words = slots.get(name);
    if (words == null) {
      throw new IllegalArgumentException("Nothing was given for the slot " + name);
    }
    return words;
  }

  private sealed interface Part {}

  private record Same(byte[] bytes) implements Part {}

  private record Open(Encoding encoding, String name) implements Part {}
}
