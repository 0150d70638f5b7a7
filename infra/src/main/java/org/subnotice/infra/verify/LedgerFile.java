package org.subnotice.infra.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipException;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.LedgerCheck;
import org.subnotice.core.ledger.LedgerReader;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.infra.timestamp.Timestamp;

/** Checks an exported ledger from its first entry to its last. */
final class LedgerFile {

  static final String NAME = "ledger.txt";

  private static final String CHECKPOINTS = "checkpoints/";
  private static final int BUFFER = 1 << 16;

  private final Archive archive;
  private final List<String> kept;
  private final Stamps stamps;
  private final Verdicts verdicts;
  private final Progress progress;

  /** {@code kept} are checkpoints that somebody kept elsewhere. */
  LedgerFile(
      Archive archive, List<String> kept, Stamps stamps, Verdicts verdicts, Progress progress) {
    this.archive = archive;
    this.kept = kept;
    this.stamps = stamps;
    this.verdicts = verdicts;
    this.progress = progress;
  }

  Verdict check() throws IOException {
    List<Checkpoint> checkpoints = checkpoints();
    LedgerCheck check = LedgerCheck.against(checkpoints);
    progress.begin(archive.size(NAME));
    try (CountedInput in = new CountedInput(archive.open(NAME))) {
      LedgerReader reader = new LedgerReader(new BufferedInputStream(in, BUFFER), 0);
      String processor = reader.processor();
      requireAbout(processor, checkpoints);
      check = read(reader, in, check);
      progress.end();
    }
    check.end();
    return verdict(check, checkpoints, stamped());
  }

  private List<Timestamp> stamped() throws IOException {
    List<Timestamp> believed = new ArrayList<>();
    for (String name : stamps.names()) {
      try {
        String checkpoint = name.replace(Stamps.FOLDER, CHECKPOINTS) + ".txt";
        believed.add(stamps.of(name, archive.bytes(checkpoint)));
      } catch (Unreadable changed) {
        throw new Tampering(0, changed.sentence());
      }
    }
    return believed;
  }

  private LedgerCheck read(LedgerReader reader, CountedInput in, LedgerCheck start)
      throws IOException {
    LedgerCheck check = start;
    try {
      for (var entry = reader.next(); entry.isPresent(); entry = reader.next()) {
        check = check.plus(entry.get());
        progress.one(in.count());
      }
      return check;
    } catch (ZipException damaged) {
      throw new Tampering(check.head().size(), "the archive is damaged from here on.");
    }
  }

  private List<Checkpoint> checkpoints() throws IOException {
    TrustedKeys keys = TrustedKeys.of(archive);
    List<Checkpoint> believed = new ArrayList<>();
    for (String name : archive.below(CHECKPOINTS)) {
      believed.add(keys.believed(name, archive.text(name)));
    }
    for (String note : kept) {
      believed.add(keys.believed("the checkpoint that you kept", note));
    }
    return believed;
  }

  private static void requireAbout(String processor, List<Checkpoint> checkpoints) {
    for (Checkpoint checkpoint : checkpoints) {
      if (!checkpoint.processor().equals(processor)) {
        throw new Tampering(0, "a checkpoint is about " + checkpoint.processor() + ".");
      }
    }
  }

  private Verdict verdict(
      LedgerCheck check, List<Checkpoint> checkpoints, List<Timestamp> stamped) {
    long size = check.head().size();
    if (checkpoints.isEmpty() || check.agreed() != size) {
      throw new Tampering(check.agreed(), "from here on no checkpoint confirms the entries.");
    }
    Checkpoint last =
        checkpoints.stream().max(Comparator.comparing(Checkpoint::madeAt)).orElseThrow();
    List<String> facts = new ArrayList<>();
    facts.add(verdicts.say("fact.processor", last.processor()));
    facts.add(verdicts.say("fact.entries", size));
    facts.add(verdicts.say("fact.checkpoints", checkpoints.size()));
    facts.add(verdicts.say("fact.last", last.madeAt()));
    if (!stamped.isEmpty()) {
      facts.add(Stamps.fact(stamped, verdicts));
    }
    return verdicts.fine("ledger.fine", facts, last.key());
  }
}
