package org.subnotice.infra.inbound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Messages as they come back in the world, each with what it is and how it is found. */
record Corpus(String file, String verdict, String found) {

  static final String ENVELOPE = "n-0123456789abcdef0123456789abcdef01234567";
  static final String MESSAGE_ID =
      "<notice-fedcba9876543210fedcba9876543210fedcba98@muster-cloud.example>";

  private static final String RETURN_PATH = ENVELOPE + "@muster-cloud.example";
  private static final int HUGE = 5_000_000;

  static List<Corpus> all() {
    String index = new String(bytes("index.csv"), StandardCharsets.UTF_8);
    return index
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(line -> new Corpus(line[0], line[1], line[2]))
        .toList();
  }

  /** With the line ends of the wire, and about the message of these constants. */
  byte[] message() {
    String text = new String(bytes(file + ".eml"), StandardCharsets.ISO_8859_1);
    String filled =
        text.replace("${return-path}", RETURN_PATH)
            .replace("${RETURN-PATH}", RETURN_PATH.toUpperCase(Locale.ROOT))
            .replace("${envelope-id}", ENVELOPE)
            .replace("${ENVELOPE-ID}", ENVELOPE.toUpperCase(Locale.ROOT))
            .replace("${message-id}", MESSAGE_ID)
            .replace("${huge}", "Grund um Grund.\n".repeat(HUGE / 16));
    return filled.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  @Override
  public String toString() {
    return file;
  }

  private static byte[] bytes(String name) {
    try (var in =
        Objects.requireNonNull(Corpus.class.getResourceAsStream("corpus/" + name), name)) {
      return in.readAllBytes();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
