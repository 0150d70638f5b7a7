package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Folders of files that are written once and never changed. */
final class FolderCopies {

  private FolderCopies() {}

  /** All files below, where there are any; one that vanishes meanwhile is left out. */
  static List<Path> copy(Path from, Path to) throws IOException {
    List<Path> copied = new ArrayList<>();
    if (!Files.isDirectory(from)) {
      return copied;
    }
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        makeClosed(Objects.requireNonNull(copy.getParent()));
        if (copied(file, copy)) {
          copied.add(copy);
        }
      }
    }
    return copied;
  }

  private static boolean copied(Path file, Path copy) throws IOException {
    try {
      Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
      return true;
    } catch (NoSuchFileException gone) {
      return false;
    }
  }

  /** Closed to other users, as the data folder is. */
  static void makeClosed(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder);
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }
}
