package org.subnotice.infra.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.subnotice.infra.startup.StartupFailure;

/** The key-encryption key in a file that only its owner reads; made at the first start. */
final class KeyFile {

  private KeyFile() {}

  static KeyEncryptionKey readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return decoded(Files.readString(file), file.toString());
    } catch (IOException failure) {
      throw new StartupFailure("the key file %s cannot be read or made.".formatted(file), failure);
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

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    byte[] key = new byte[KeyEncryptionKey.BYTES];
    new SecureRandom().nextBytes(key);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    createForOwnerOnly(next);
    Files.writeString(next, Base64.getEncoder().encodeToString(key));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
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
