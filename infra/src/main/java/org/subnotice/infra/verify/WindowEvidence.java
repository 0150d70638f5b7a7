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
  private final Verdicts verdicts;
  private final Progress progress;

  WindowEvidence(Archive archive, Stamps stamps, Verdicts verdicts, Progress progress) {
    this.archive = archive;
    this.stamps = stamps;
    this.verdicts = verdicts;
    this.progress = progress;
  }

  Verdict check() throws IOException {
    try {
      VerifyingKey key = VerifyingKey.parse(archive.text("public-key.pem"));
      Checkpoint checkpoint = checkpoint(key);
      Map<Long, EventText> events = events(checkpoint);
      progress.end();
      int notices = new SentNotices(archive, events).check();
      int exhibits = new FiledExhibits(archive, events).check();
      var stamped = new StampedEvents(archive, stamps).check(checkpoint.processor());
      new SignedSums(archive, key).check();
      return fine(checkpoint, events.size(), notices, exhibits, stamped);
    } catch (Unreadable changed) {
      return verdicts.changedSomewhere(changed.sentence());
    } catch (ZipException damaged) {
      return verdicts.changedSomewhere(verdicts.say("damaged"));
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
    List<String> names = archive.below("events/");
    progress.begin(names.size() / 2);
    for (String name : names) {
      var named = EVENT.matcher(name);
      if (named.matches()) {
        long position = Long.parseLong(named.group(1));
        events.put(position, proved(position, name, checkpoint));
        progress.one(events.size());
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

  private Verdict fine(
      Checkpoint checkpoint, int events, int notices, int exhibits, List<Timestamp> stamped)
      throws IOException {
    List<String> facts = new ArrayList<>();
    facts.add(verdicts.say("fact.processor", checkpoint.processor()));
    facts.add(verdicts.say("fact.events", events));
    facts.add(verdicts.say("fact.notices", notices));
    if (exhibits > 0) {
      facts.add(verdicts.say("fact.exhibits", exhibits));
    }
    archive.names().stream()
        .filter(name -> name.endsWith("-erased.txt") || name.endsWith("-missing.txt"))
        .map(name -> verdicts.say("fact.gone", name))
        .forEach(facts::add);
    facts.add(verdicts.say("fact.checkpoint", checkpoint.entries()));
    facts.add(verdicts.say("fact.made", checkpoint.madeAt()));
    if (!stamped.isEmpty()) {
      facts.add(Stamps.fact(stamped, verdicts));
    }
    return verdicts.fine("evidence.fine", facts, checkpoint.key());
  }
}
