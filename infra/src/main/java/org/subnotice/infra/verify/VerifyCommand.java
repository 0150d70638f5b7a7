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
      java -jar subnotice.jar verify FILE [--against CHECKPOINT]... [--authority CERTIFICATE]...
        [--language de|en]

      FILE is an exported ledger or the evidence of one window, packed or as a folder. CHECKPOINT is
      one that you kept, such as the text of a mail; it shows whether the end of a ledger was cut off.
      CERTIFICATE is the timestamp authority's, if you have it from itself; without one the certificates
      in FILE are believed.

      FILE ist ein exportiertes Register oder der Nachweis zu einer Frist, gepackt oder als Ordner.
      CHECKPOINT ist ein Prüfpunkt, den Sie aufbewahrt haben, etwa der Text einer Mail; er zeigt, ob das
      Ende eines Registers abgeschnitten wurde. CERTIFICATE ist das Zertifikat der Zeitstempelstelle,
      wenn Sie es von ihr selbst haben; sonst gelten die Zertifikate in FILE.
      """;

  private final PrintStream result;
  private final PrintStream progress;

  public VerifyCommand(PrintStream result, PrintStream progress) {
    this.result = result;
    this.progress = progress;
  }

  /** Returns 0 where all is as it was recorded, 1 where not, 2 where nothing can be said. */
  public int run(List<String> arguments) {
    var asked = Asked.of(arguments);
    Verdict verdict =
        asked.files().size() == 1
            ? checked(asked, Phrases.in(asked.language()))
            : new Verdict(2, USAGE);
    result.print(verdict.text());
    result.flush();
    return verdict.exitCode();
  }

  private Verdict checked(Asked asked, Phrases phrases) {
    var verdicts = new Verdicts(phrases);
    Path file = asked.files().getFirst();
    if (!Files.exists(file)) {
      return verdicts.unreadable(phrases.say("no-file", file));
    }
    try (Archive archive = Archive.at(file)) {
      return checked(archive, asked, verdicts, new Progress(progress, phrases));
    } catch (Tampering found) {
      return verdicts.changed(found);
    } catch (Unreadable unreadable) {
      return verdicts.unreadable(unreadable.sentence());
    } catch (IOException failure) {
      return verdicts.unreadable(phrases.say("unreadable-file", file));
    }
  }

  private static Verdict checked(Archive archive, Asked asked, Verdicts verdicts, Progress progress)
      throws IOException {
    var stamps = new Stamps(archive, trusted(asked.trusted(), verdicts));
    if (archive.has(LedgerFile.NAME)) {
      return new LedgerFile(archive, notes(asked.kept()), stamps, verdicts, progress).check();
    }
    if (archive.has(WindowEvidence.CHECKPOINT)) {
      return new WindowEvidence(archive, stamps, verdicts, progress).check();
    }
    throw new Unreadable(verdicts.say("neither"));
  }

  private static List<X509Certificate> trusted(List<Path> files, Verdicts verdicts)
      throws IOException {
    List<X509Certificate> found = new ArrayList<>();
    for (Path file : files) {
      try {
        found.addAll(Certificates.parse(Files.readString(file)));
      } catch (NoTimestamp unreadable) {
        throw new Unreadable(verdicts.say("no-certificate", file));
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
