package org.subnotice.infra.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;

/** {@code verify}: what a person runs who has an archive and trusts nobody. */
public final class VerifyCommand {

  public static final String NAME = "verify";

  private static final String AGAINST = "--against";
  private static final String USAGE =
      """
      Say what to check:

        java -jar subnotice.jar verify FILE [--against CHECKPOINT]...

      FILE is an exported ledger or the evidence of one window, packed or as a folder. CHECKPOINT is
      one that you kept, such as the text of a mail; it shows whether the end of a ledger was cut off.
      """;

  private final PrintStream result;
  private final PrintStream progress;

  public VerifyCommand(PrintStream result, PrintStream progress) {
    this.result = result;
    this.progress = progress;
  }

  /** Returns 0 where all is as it was recorded, 1 where not, 2 where nothing can be said. */
  public int run(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    List<Path> kept = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i).equals(AGAINST) && i + 1 < arguments.size()) {
        i++;
        kept.add(Path.of(arguments.get(i)));
      } else {
        files.add(Path.of(arguments.get(i)));
      }
    }
    Verdict verdict =
        files.size() == 1 ? checked(files.getFirst(), kept) : Verdict.unreadable(USAGE);
    result.print(verdict.text());
    result.flush();
    return verdict.exitCode();
  }

  private Verdict checked(Path file, List<Path> kept) {
    if (!Files.exists(file)) {
      return Verdict.unreadable("There is no file " + file + ".");
    }
    try (Archive archive = Archive.at(file)) {
      return checked(archive, notes(kept));
    } catch (Tampering found) {
      return Verdict.changed(found);
    } catch (Unreadable unreadable) {
      return Verdict.unreadable(unreadable.sentence());
    } catch (IOException failure) {
      return Verdict.unreadable("The file " + file + " cannot be read.");
    }
  }

  private Verdict checked(Archive archive, List<String> kept) throws IOException {
    if (archive.has(LedgerFile.NAME)) {
      return new LedgerFile(archive, kept, new Progress(progress)).check();
    }
    if (archive.has(WindowEvidence.CHECKPOINT)) {
      return new WindowEvidence(archive, new Progress(progress)).check();
    }
    throw new Unreadable("This is neither an exported ledger nor the evidence of a window.");
  }

  private static List<String> notes(List<Path> files) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Path file : files) {
      notes.add(Files.readString(file));
    }
    return notes;
  }
}
