package org.subnotice.infra.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.infra.timestamp.Certificates;
import org.subnotice.infra.timestamp.NoTimestamp;

/** {@code verify}: what a person runs who has an archive and trusts nobody. */
public final class VerifyCommand {

  public static final String NAME = "verify";

  private static final String USAGE =
      """
      Say what to check:

        java -jar subnotice.jar verify FILE [--against CHECKPOINT]... [--authority CERTIFICATE]...

      FILE is an exported ledger or the evidence of one window, packed or as a folder. CHECKPOINT is
      one that you kept, such as the text of a mail; it shows whether the end of a ledger was cut off.
      CERTIFICATE is the timestamp authority's, if you have it from itself; without one the certificates
      in FILE are believed.
      """;

  private final PrintStream result;
  private final PrintStream progress;

  public VerifyCommand(PrintStream result, PrintStream progress) {
    this.result = result;
    this.progress = progress;
  }

  /** Returns 0 where all is as it was recorded, 1 where not, 2 where nothing can be said. */
  public int run(List<String> arguments) {
    Verdict verdict =
        Asked.of(arguments).map(this::checked).orElseGet(() -> Verdict.unreadable(USAGE));
    result.print(verdict.text());
    result.flush();
    return verdict.exitCode();
  }

  private Verdict checked(Asked asked) {
    if (!Files.exists(asked.file())) {
      return Verdict.unreadable("There is no file " + asked.file() + ".");
    }
    try (Archive archive = Archive.at(asked.file())) {
      return checked(archive, asked);
    } catch (Tampering found) {
      return Verdict.changed(found);
    } catch (Unreadable unreadable) {
      return Verdict.unreadable(unreadable.sentence());
    } catch (IOException failure) {
      return Verdict.unreadable("The file " + asked.file() + " cannot be read.");
    }
  }

  private Verdict checked(Archive archive, Asked asked) throws IOException {
    var stamps = new Stamps(archive, trusted(asked.trusted()));
    if (archive.has(LedgerFile.NAME)) {
      return new LedgerFile(archive, notes(asked.kept()), stamps, new Progress(progress)).check();
    }
    if (archive.has(WindowEvidence.CHECKPOINT)) {
      return new WindowEvidence(archive, stamps, new Progress(progress)).check();
    }
    throw new Unreadable("This is neither an exported ledger nor the evidence of a window.");
  }

  private static List<X509Certificate> trusted(List<Path> files) throws IOException {
    List<X509Certificate> found = new ArrayList<>();
    for (Path file : files) {
      try {
        found.addAll(Certificates.parse(Files.readString(file)));
      } catch (NoTimestamp unreadable) {
        throw new Unreadable("In " + file + " is no certificate that can be read.");
      }
    }
    return found;
  }

  private static List<String> notes(List<Path> files) throws IOException {
    List<String> notes = new ArrayList<>();
    for (Path file : files) {
      notes.add(Files.readString(file));
    }
    return notes;
  }
}
