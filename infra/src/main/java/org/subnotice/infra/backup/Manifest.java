package org.subnotice.infra.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.subnotice.infra.startup.StartupFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup consists of. Written last: a folder without one is no backup.
 *
 * @param format of this folder
 * @param madeAt when the database was looked at
 * @param schema the last migration of the database
 * @param tables by their names, each one file
 * @param files copied from the data folder
 */
record Manifest(int format, Instant madeAt, String schema, List<Table> tables, List<Kept> files) {

  static final int FORMAT = 1;
  static final String NAME = "manifest.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  Manifest {
    tables = List.copyOf(tables);
    files = List.copyOf(files);
  }

  /** {@code columns} in the order in which the file has them. */
  record Table(String name, List<String> columns, long rows, Kept file) {

    Table {
      columns = List.copyOf(columns);
    }
  }

  /** A file of the folder, and its SHA-256 in hexadecimal. */
  record Kept(String path, String sha256) {

    static Kept of(Path folder, Path file) throws IOException {
      return new Kept(folder.relativize(file).toString().replace('\\', '/'), Digests.of(file));
    }

    Path checkedIn(Path folder) throws IOException {
      Path file = folder.resolve(path).normalize();
      if (!file.startsWith(folder) || !Files.exists(file) || !Digests.of(file).equals(sha256)) {
        throw new StartupFailure(
            "the file %s of the backup is missing or damaged.".formatted(path));
      }
      return file;
    }
  }

  void writeTo(Path folder) throws IOException {
    byte[] text = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    Files.write(folder.resolve(NAME), text);
  }

  /** The manifest of a backup of which every byte is as it was written. */
  static Manifest checkedIn(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      throw new StartupFailure("%s is no backup, or one that was not finished.".formatted(folder));
    }
    Manifest manifest = parsed(file);
    if (manifest.format() != FORMAT) {
      throw new StartupFailure("the backup was made by a newer version. Use that one.");
    }
    for (Table table : manifest.tables()) {
      table.file().checkedIn(folder);
    }
    for (Kept kept : manifest.files()) {
      kept.checkedIn(folder);
    }
    return manifest;
  }

  private static Manifest parsed(Path file) throws IOException {
    try {
      return JSON.readValue(Files.readAllBytes(file), Manifest.class);
    } catch (JacksonException failure) {
      throw new StartupFailure("the manifest %s is damaged.".formatted(file), failure);
    }
  }
}
