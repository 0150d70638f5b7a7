package org.subnotice.infra.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.subnotice.core.ledger.Unreadable;

/** Files by name, in a folder or packed. */
interface Archive extends AutoCloseable {

  /** With slashes, sorted. */
  List<String> names() throws IOException;

  /** Throws {@link Unreadable} where there is none of that name. */
  InputStream open(String name) throws IOException;

  /** Of the file unpacked, in bytes; 0 where nobody knows. */
  long size(String name) throws IOException;

  @Override
  void close() throws IOException;

  default boolean has(String name) throws IOException {
    return names().contains(name);
  }

  default List<String> below(String folder) throws IOException {
    return names().stream().filter(name -> name.startsWith(folder)).toList();
  }

  default byte[] bytes(String name) throws IOException {
    try (InputStream file = open(name)) {
      return file.readAllBytes();
    }
  }

  default String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static Archive at(Path path) throws IOException {
    return Files.isDirectory(path) ? new FolderArchive(path) : ZipArchive.open(path);
  }

  static Unreadable missing(String name) {
    return new Unreadable("The file " + name + " is missing.");
  }
}
