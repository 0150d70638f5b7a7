package org.subnotice.infra.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.subnotice.infra.startup.StartupFailure;

/**
 * A key-encryption key in a file that only its owner reads; the first is made at the first start.
 */
final class KeyFile {

  private KeyFile() {}

  static Optional<KeyEncryptionKey> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(decoded(Files.readString(file), file.toString()))
          : Optional.empty();
    } catch (IOException failure) {
      throw failed(file, failure);
    }
  }

  static KeyEncryptionKey make(Path file) {
    byte[] key = new byte[KeyEncryptionKey.BYTES];
    new SecureRandom().nextBytes(key);
    var made = new KeyEncryptionKey(key);
    write(file, made);
    return made;
  }

  static void write(Path file, KeyEncryptionKey key) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
      Files.deleteIfExists(unfinished);
      createForOwnerOnly(unfinished);
      Files.writeString(unfinished, key.base64());
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw failed(file, failure);
    }
  }

  static void move(Path from, Path to) {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      throw failed(to, failure);
    }
  }

  static KeyEncryptionKey decoded(String base64, String source) {
    try {
      return new KeyEncryptionKey(Base64.getDecoder().decode(base64.strip()));
    } catch (IllegalArgumentException malformed) {
      throw new StartupFailure(
          "the key-encryption key in %s is not Base64.".formatted(source), malformed);
    }
  }

  private static StartupFailure failed(Path file, IOException failure) {
    return new StartupFailure("the key file %s cannot be read or made.".formatted(file), failure);
  }

  private static void createForOwnerOnly(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
