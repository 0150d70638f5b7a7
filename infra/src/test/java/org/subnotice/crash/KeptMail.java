package org.subnotice.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A mail as the mail server took it.
 *
 * @param to whom the envelope named
 * @param message every line of it, without those that the server wrote on top
 */
record KeptMail(String to, String messageId, String message) {

  private static final Predicate<String> BY_THE_SERVER = line -> line.startsWith("X-Kept-");

  static KeptMail of(Path file) {
    try {
      String kept = Files.readString(file, StandardCharsets.ISO_8859_1);
      String message = kept.lines().dropWhile(BY_THE_SERVER).collect(Collectors.joining("\n"));
      return new KeptMail(
          header(kept, "X-Kept-Envelope-To"), header(message, "Message-ID"), message);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String header(String message, String name) {
    return message
        .lines()
        .filter(line -> line.startsWith(name + ": "))
        .map(line -> line.substring(name.length() + 2))
        .findFirst()
        .orElseThrow();
  }
}
