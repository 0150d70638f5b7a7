package org.subnotice.infra.ledger;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.subnotice.core.ledger.LedgerWriter;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.ledger.VerifyingKey;

/** Writes a processor's whole ledger as an archive that is checked without this database. */
final class LedgerExport {

  private static final int BUFFER = 1 << 16;

  private final LedgerWalk walk;
  private final StoredCheckpoints checkpoints;
  private final StoredTimestamps timestamps;

  LedgerExport(LedgerWalk walk, StoredCheckpoints checkpoints, StoredTimestamps timestamps) {
    this.walk = walk;
    this.checkpoints = checkpoints;
    this.timestamps = timestamps;
  }

  void write(String processor, OutputStream out) throws IOException {
    var archive = new ZipOutputStream(new BufferedOutputStream(out, BUFFER));
    file(archive, "README.txt", Guides.text("ledger-README.txt"));
    for (VerifyingKey key : checkpoints.keys()) {
      file(archive, "keys/" + key.fingerprint() + ".pem", key.pem());
    }
    for (String note : checkpoints.notes(processor)) {
      file(archive, "checkpoints/" + name(SignedCheckpoint.parse(note)) + ".txt", note);
    }
    for (var stamped : timestamps.of(processor)) {
      String name = "timestamps/" + name(stamped.signed());
      file(archive, name + ".tst", stamped.token());
      file(archive, name + ".pem", stamped.certificates());
    }
    archive.putNextEntry(new ZipEntry("ledger.txt"));
    entries(processor, archive);
    archive.closeEntry();
    archive.finish();
    archive.flush();
  }

  private static String name(SignedCheckpoint signed) {
    var checkpoint = signed.checkpoint();
    return "%012d-%s".formatted(checkpoint.entries(), checkpoint.key().substring(0, 8));
  }

  private static void file(ZipOutputStream archive, String name, String text) throws IOException {
    file(archive, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void file(ZipOutputStream archive, String name, byte[] content)
      throws IOException {
    archive.putNextEntry(new ZipEntry(name));
    archive.write(content);
    archive.closeEntry();
  }

  private void entries(String processor, OutputStream out) throws IOException {
    var writer = new LedgerWriter(out);
    writer.begin(processor);
    walk.<IOException>walk((segment, found) -> segment(segment, found, writer));
    writer.end();
  }

  private static void segment(Segment segment, Map<Long, RecordedEvent> found, LedgerWriter writer)
      throws IOException {
    long position = segment.firstPosition();
    for (long place : segment.places()) {
      RecordedEvent event = found.get(place);
      // An event that is gone leaves nothing, which is not what its hash was taken of.
      writer.write(event == null ? new byte[0] : event.bytes(), segment.leaf(position));
      position++;
    }
  }
}
