package org.subnotice.infra.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.subnotice.infra.startup.StartupFailure;

/** The folder in which the embedded parts keep what they know; one running service owns it. */
final class DataFolder implements AutoCloseable {

  private final Path path;
  private final FileChannel lock;

  private DataFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /** Makes the folder if need be and takes it; fails in one sentence when that cannot be. */
  static DataFolder take(Path configured) {
    Path path = configured.toAbsolutePath().normalize();
    try {
      make(path);
      return new DataFolder(path, locked(path));
    } catch (IOException failure) {
      throw new StartupFailure(
          "the data folder %s cannot be written (%s). Set SUBNOTICE_DATA_DIR to a folder that can."
              .formatted(path, failure.getClass().getSimpleName()),
          failure);
    }
  }

  /**
   * Closed to other users: databases, mails and keys lie below. A folder that stands is left as is.
   */
  private static void make(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return;
    }
    Files.createDirectories(path);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static FileChannel locked(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lockOf(channel) == null) {
      channel.close();
      throw new StartupFailure(
          "another Subnotice uses the data folder %s. Stop it, or set SUBNOTICE_DATA_DIR to another."
              .formatted(path));
    }
    return channel;
  }

  private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
