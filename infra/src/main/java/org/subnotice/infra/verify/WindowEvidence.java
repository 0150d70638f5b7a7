package org.subnotice.infra.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.EventText;
import org.subnotice.core.ledger.ProofText;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.core.ledger.VerifyingKey;
import org.subnotice.infra.timestamp.Timestamp;

/** Checks the evidence of one window: events, notices, and that no file was changed. */
final class WindowEvidence {

  static final String CHECKPOINT = "checkpoint.txt";

  private static final Pattern EVENT = Pattern.compile("events/([0-9]{12})\\.event");

  private final Archive archive;
  private final Stamps stamps;
  private final Progress progress;

  WindowEvidence(Archive archive, Stamps stamps, Progress progress) {
    this.archive = archive;
    this.stamps = stamps;
    this.progress = progress;
  }

  Verdict check() throws IOException {
    try {
      VerifyingKey key = VerifyingKey.parse(archive.text("public-key.pem"));
      Checkpoint checkpoint = checkpoint(key);
      Map<Long, EventText> events = events(checkpoint);
      progress.end();
      int notices = new SentNotices(archive, events).check();
      var stamped = new StampedEvents(archive, stamps).check(checkpoint.processor());
      new SignedSums(archive, key).check();
      return fine(checkpoint, events.size(), notices, stamped);
    } catch (Unreadable changed) {
      return Verdict.changed(changed.sentence());
    } catch (ZipException damaged) {
      return Verdict.changed("the archive is damaged.");
    }
  }

  private Checkpoint checkpoint(VerifyingKey key) throws IOException {
    var signed =
        new SignedCheckpoint(
            Checkpoint.parse(archive.text(CHECKPOINT)), archive.bytes("checkpoint.sig"));
    if (!signed.isSignedBy(key)) {
      throw new Unreadable("The checkpoint is not signed with public-key.pem.");
    }
    return signed.checkpoint();
  }

  private Map<Long, EventText> events(Checkpoint checkpoint) throws IOException {
    Map<Long, EventText> events = new TreeMap<>();
    for (String name : archive.below("events/")) {
      var named = EVENT.matcher(name);
      if (named.matches()) {
        long position = Long.parseLong(named.group(1));
        events.put(position, proved(position, name, checkpoint));
        progress.one();
      }
    }
    if (events.isEmpty()) {
      throw new Unreadable("There is no event below events/.");
    }
    return events;
  }

  private EventText proved(long position, String name, Checkpoint checkpoint) throws IOException {
    byte[] event = archive.bytes(name);
    try {
      String proof = archive.text(name.replace(".event", ".proof"));
      ProofText text = ProofText.parse(proof);
      if (text.proof().position() == position && text.proves(event, checkpoint)) {
        return EventText.read(event);
      }
    } catch (Unreadable changed) {
      throw new Tampering(position, "its proof was changed. " + changed.sentence());
    }
    throw new Tampering(position, "the event or its proof is not the one that was recorded.");
  }

  private Verdict fine(Checkpoint checkpoint, int events, int notices, List<Timestamp> stamped)
      throws IOException {
    List<String> facts = new ArrayList<>();
    facts.add("Whose ledger: " + checkpoint.processor());
    facts.add("Events of this window: " + events + ", each proved to stand in the ledger");
    facts.add("Notices: " + notices + ", each the one that was fixed before it was sent");
    archive.names().stream()
        .filter(name -> name.endsWith("-erased.txt") || name.endsWith("-missing.txt"))
        .map(name -> "Cannot be shown any more: " + name)
        .forEach(facts::add);
    facts.add("The checkpoint counts " + checkpoint.entries() + " entries");
    facts.add("It was made at " + checkpoint.madeAt() + " (UTC)");
    if (!stamped.isEmpty()) {
      facts.add(Stamps.fact(stamped));
    }
    return Verdict.fine(
        "THE EVIDENCE IS UNCHANGED. What it says was recorded as it stands here.",
        facts,
        checkpoint.key());
  }
}
