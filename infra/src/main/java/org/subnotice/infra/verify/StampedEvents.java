package org.subnotice.infra.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.subnotice.core.ledger.Checkpoint;
import org.subnotice.core.ledger.ProofText;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.Tampering;
import org.subnotice.core.ledger.Unreadable;
import org.subnotice.infra.timestamp.Timestamp;

/** Events of a window of which an authority said when they were there. */
final class StampedEvents {

  private final Archive archive;
  private final Stamps stamps;

  StampedEvents(Archive archive, Stamps stamps) {
    this.archive = archive;
    this.stamps = stamps;
  }

  /** All timestamps, the earliest checkpoint first, each with all of its events proved. */
  List<Timestamp> check(String processor) throws IOException {
    List<Timestamp> believed = new ArrayList<>();
    for (String name : stamps.names()) {
      String note = archive.text(name + ".txt");
      believed.add(stamps.of(name, note.getBytes(StandardCharsets.UTF_8)));
      Checkpoint checkpoint = SignedCheckpoint.parse(note).checkpoint();
      if (!checkpoint.processor().equals(processor)) {
        throw new Unreadable(name + ".txt is about another ledger.");
      }
      for (String proof : archive.below(name + "/")) {
        requireProved(proof, name, checkpoint);
      }
    }
    return believed;
  }

  private void requireProved(String name, String folder, Checkpoint checkpoint) throws IOException {
    ProofText proof = ProofText.parse(archive.text(name));
    long position = proof.proof().position();
    String event = "events" + name.substring(folder.length()).replace(".proof", ".event");
    if (!proof.proves(archive.bytes(event), checkpoint)) {
      throw new Tampering(position, "the event is not the one that was stamped.");
    }
  }
}
