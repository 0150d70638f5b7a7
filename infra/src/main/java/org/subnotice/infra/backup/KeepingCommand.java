package org.subnotice.infra.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.subnotice.infra.startup.StartupFailure;

/** {@code backup} and {@code restore}: what an operator runs beside or before the service. */
public final class KeepingCommand {

  public static final Set<String> NAMES = Set.of("backup", "restore");

  private static final String APART = "--apart";
  private static final String UNTIL = "--until";
  private static final String ERASURES = "--erasures";
  private static final String USAGE =
      """
      Say where to:

        java -jar subnotice.jar backup FOLDER [--apart FOLDER]
        java -jar subnotice.jar restore FOLDER [--apart FOLDER] [--until INSTANT] [--erasures FILE]

      FOLDER takes the database, sealed as it is; it must be new. The folder of --apart takes the keys
      and the mails in the clear: never keep the two in one place. INSTANT is such as
      2026-12-01T08:00:00Z; what was recorded later is left out. FILE lists who was erased since: it
      lies as "erasures" in every later backup and beside the keys of the service that was lost.
      """;

  private final Place place;
  private final PrintStream result;

  public KeepingCommand(Place place, PrintStream result) {
    this.place = place;
    this.result = result;
  }

  /** Returns 0 where it is done, 1 where it failed, 2 where the words are not understood. */
  public int run(List<String> words) {
    try {
      Map<String, String> options = options(words);
      Path folder = Path.of(words.get(1)).toAbsolutePath().normalize();
      Optional<Path> apart = Optional.ofNullable(options.get(APART)).map(Path::of);
      Optional<Instant> until = Optional.ofNullable(options.get(UNTIL)).map(Instant::parse);
      Optional<Path> erasures = Optional.ofNullable(options.get(ERASURES)).map(Path::of);
      var wanted = new Wanted(folder, apart, until, erasures);
      return words.getFirst().equals("backup") ? backup(wanted) : restore(wanted);
    } catch (IndexOutOfBoundsException | DateTimeException notUnderstood) {
      result.print(USAGE);
      return 2;
    } catch (StartupFailure failure) {
      return failed(failure.sentence());
    } catch (IOException | SQLException | DataAccessException | FlywayException failure) {
      return failed(failure.toString());
    }
  }

  private int backup(Wanted wanted) throws IOException, SQLException {
    if (wanted.until().isPresent() || wanted.erasures().isPresent()) {
      throw new IndexOutOfBoundsException(UNTIL);
    }
    Path folder = wanted.folder();
    Optional<Path> apart = wanted.apart();
    if (Files.exists(folder) || apart.filter(it -> inside(it, folder)).isPresent()) {
      throw new StartupFailure("%s must be new and apart from the keys.".formatted(folder));
    }
    Manifest made = new Backup(place).to(folder, apart);
    said("Backed up", made);
    if (apart.isEmpty()) {
      result.println("Keys are not part of it: keep the folder keys too, at another place.");
    }
    return 0;
  }

  private static boolean inside(Path apart, Path folder) {
    Path absolute = apart.toAbsolutePath().normalize();
    return absolute.startsWith(folder) || folder.startsWith(absolute);
  }

  private int restore(Wanted wanted) throws IOException, SQLException {
    for (Path list : wanted.erasures().stream().toList()) {
      if (!Files.exists(list)) {
        throw new StartupFailure("the list of erasures %s does not exist.".formatted(list));
      }
    }
    var done = new Restore(place).from(wanted);
    said("Restored", done.manifest());
    if (done.erasedAgain() > 0) {
      result.printf(
          "%d persons were erased after that and stay erased. Kept mails were left out for it.%n",
          done.erasedAgain());
    }
    result.println("Start the service; it makes what is read from the log, which takes a while.");
    return 0;
  }

  private void said(String what, Manifest manifest) {
    long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
    result.printf("%s %d rows as of %s.%n", what, rows, manifest.madeAt());
  }

  private int failed(String sentence) {
    result.println("That failed: " + sentence);
    return 1;
  }

  private static Map<String, String> options(List<String> words) {
    Map<String, String> options = new HashMap<>();
    for (int i = 2; i < words.size(); i += 2) {
      if (!Set.of(APART, UNTIL, ERASURES).contains(words.get(i))) {
        throw new IndexOutOfBoundsException(words.get(i));
      }
      options.put(words.get(i), words.get(i + 1));
    }
    return options;
  }
}
