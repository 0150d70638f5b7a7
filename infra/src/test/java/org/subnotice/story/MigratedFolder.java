package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;
import org.subnotice.infra.embedded.EmbeddedDatabase;

/**
 * A data folder with an empty database of the newest schema, made once in a JVM: to unpack the
 * server and to migrate takes seconds, a copy does not. A first start without it is what the tests
 * of the packaged program see.
 */
final class MigratedFolder {

  private static final Set<String> OF_A_RUN = Set.of("lock", "postgres.log");

  private MigratedFolder() {}

  /** Made on first use. */
  private static final class Made {
    private static final Path FOLDER = made();
  }

  /** Leaves a folder alone in which a service ran before. */
  static void copyInto(Path data) {
    if (Files.exists(data.resolve("postgres"))) {
      return;
    }
    try {
      Files.walkFileTree(Made.FOLDER, new Copying(Made.FOLDER, data));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path made() {
    try {
      Path folder = Files.createTempDirectory("subnotice-migrated");
      SpringApplication.getShutdownHandlers().add(() -> delete(folder));
      try (var database = EmbeddedDatabase.start(folder)) {
        Flyway.configure()
            .dataSource(database.jdbcUrl(), database.user(), database.password())
            .load()
            .migrate();
      }
      return folder;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Copying extends SimpleFileVisitor<Path> {

    private final Path from;
    private final Path to;

    private Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      return folder.equals(from) && Files.isDirectory(to)
          ? FileVisitResult.CONTINUE
          : copied(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      return OF_A_RUN.contains(from.relativize(file).toString())
          ? FileVisitResult.CONTINUE
          : copied(file);
    }

    private FileVisitResult copied(Path one) throws IOException {
      Files.copy(
          one,
          to.resolve(from.relativize(one)),
          StandardCopyOption.COPY_ATTRIBUTES,
          LinkOption.NOFOLLOW_LINKS);
      return FileVisitResult.CONTINUE;
    }
  }
}
