package org.subnotice.infra.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.subnotice.core.ledger.SigningKey;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.infra.startup.StartupFailure;

/** The key of the checkpoints in a file that only its owner reads. */
final class KeptSigningKey {

  private KeptSigningKey() {}

  /** Made where there is none: take the file away, and the next start begins with a new key. */
  static SigningKey readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file, SigningKey.make());
      }
      return SigningKey.parse(Files.readString(file));
    } catch (IOException failure) {
      throw new StartupFailure("the key file %s cannot be read or made.".formatted(file), failure);
    } catch (Unreadable failure) {
      throw new StartupFailure(
          "the key file %s holds no key for checkpoints: %s".formatted(file, failure.sentence()),
          failure);
    }
  }

  private static void write(Path file, SigningKey key) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.deleteIfExists(next);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var ownerOnly = PosixFilePermissions.fromString("rw-------");
      Files.createFile(next, PosixFilePermissions.asFileAttribute(ownerOnly));
    }
    Files.writeString(next, key.pem());
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
