package org.subnotice.infra.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The embedded server's password, made once and kept in the data folder. Without one, everybody
 * with an account on the machine could read the database through the loopback interface.
 */
final class Password {

  private static final int BYTES = 24;
  private static final String ONLY_WITH_PASSWORD =
      """
      # Written at every start.
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private final Path file;

  private Password(Path file) {
    this.file = file;
  }

  /** The temporary file is made for its owner only, and keeps that. */
  static Password in(DataFolder folder) throws IOException {
    Path file = folder.path().resolve("postgres-password");
    if (!Files.exists(file)) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      Path next = Files.createTempFile(folder.path(), "postgres-password", null);
      Files.writeString(next, HexFormat.of().formatHex(random));
      Files.move(next, file);
    }
    return new Password(file);
  }

  Path file() {
    return file;
  }

  String text() throws IOException {
    return Files.readString(file).strip();
  }

  /** Before the server starts: the library lets it trust whoever connects. */
  static void demandIn(Path databaseFolder) {
    try {
      Files.writeString(databaseFolder.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
