package org.subnotice.infra.erasure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.infra.startup.StartupFailure;

/**
 * Who was erased, in a file beside the keys: a backup from before brings keys back, and from the
 * file a restore knows whose. A line each: processor, person, instant.
 */
public final class ErasureList {

  /** In the folder of the keys, and in each backup. */
  public static final String NAME = "erasures";

  private static final Comparator<Erased> ORDER =
      Comparator.comparing(Erased::at)
          .thenComparing(Erased::processor)
          .thenComparing(Erased::person);

  private ErasureList() {}

  /** Nobody where there is no file. */
  public static List<Erased> read(Path file) throws IOException {
    List<Erased> found = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        found.add(parsed(line, file));
      }
    }
    return found;
  }

  private static Erased parsed(String line, Path file) {
    String[] words = line.split(" ", -1);
    try {
      return new Erased(words[0], words[1], Instant.parse(words[2]));
    } catch (ArrayIndexOutOfBoundsException | DateTimeException damaged) {
      throw new StartupFailure(
          "the list of erasures %s is damaged at the line %s.".formatted(file, line), damaged);
    }
  }

  /** Each once, the earliest first. */
  public static void write(Path file, Collection<Erased> all) throws IOException {
    String text =
        all.stream()
            .distinct()
            .sorted(ORDER)
            .map(each -> each.processor() + ' ' + each.person() + ' ' + each.at() + '\n')
            .collect(Collectors.joining());
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.writeString(next, text);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** As the log certifies them, whether or not the read models show it. */
  public static List<Erased> inLog(JdbcClient database) {
    return database
        .sql(
            """
            SELECT payload::jsonb ->> 'processor', payload::jsonb ->> 'person',
              payload::jsonb ->> 'erasedAt'
            FROM domain_event WHERE payload_type = 'PersonErased' ORDER BY global_index
            """)
        .query(
            (row, number) ->
                new Erased(row.getString(1), row.getString(2), Instant.parse(row.getString(3))))
        .list();
  }
}
