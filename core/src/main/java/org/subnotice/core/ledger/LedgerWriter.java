package org.subnotice.core.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a ledger for people and programs that have no access to the database. */
public final class LedgerWriter {

  static final String TITLE = "subnotice ledger 1\n";

  private final OutputStream out;
  private Head head = Head.BEFORE_ALL;

  public LedgerWriter(OutputStream out) {
    this.out = out;
  }

  public void begin(String processor) throws IOException {
    write(TITLE + "processor: " + processor + '\n');
  }

  /**
   * {@code leaf} is what the event hashed to when it was recorded: an export hides no tampering.
   */
  public void write(byte[] event, Hash leaf) throws IOException {
    long position = head.size();
    head = head.plus(leaf);
    write(new LedgerEntry(position, event, leaf, head.chain()).line());
    out.write(event);
  }

  public void end() throws IOException {
    write(end(head.size()));
  }

  static String end(long entries) {
    return "end " + entries + '\n';
  }

  private void write(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.US_ASCII));
  }
}
