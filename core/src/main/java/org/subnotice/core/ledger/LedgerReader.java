package org.subnotice.core.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an exported ledger, entry by entry. */
public final class LedgerReader {

  private static final int LONGEST_LINE = 300;
  private static final Pattern PROCESSOR = Pattern.compile("processor: ([a-z0-9-]{1,80})\n");
  private static final Pattern ENTRY =
      Pattern.compile("entry ([0-9]{1,18}) ([0-9]{1,9}) ([0-9a-f]{64}) ([0-9a-f]{64})\n");
  private static final Pattern END = Pattern.compile("end ([0-9]{1,18})\n");

  private final InputStream in;
  private long position;

  /** Goes on reading before the entry at that position. */
  public LedgerReader(InputStream in, long position) {
    this.in = in;
    this.position = position;
  }

  /** Reads the beginning and tells whose ledger it is. */
  public String processor() throws IOException {
    var named = LedgerWriter.TITLE.equals(line()) ? PROCESSOR.matcher(line()) : null;
    if (named == null || !named.matches()) {
      throw new Unreadable("A ledger begins with the line \"" + LedgerWriter.TITLE.strip() + "\".");
    }
    return named.group(1);
  }

  /** Nothing behind the last entry; throws {@link Tampering} where there is something else. */
  public Optional<LedgerEntry> next() throws IOException {
    String line = line();
    var introduced = ENTRY.matcher(line);
    if (!introduced.matches()) {
      end(line);
      return Optional.empty();
    }
    int length = Integer.parseInt(introduced.group(2));
    byte[] event = in.readNBytes(length);
    var entry =
        new LedgerEntry(
            Long.parseLong(introduced.group(1)),
            event,
            Hash.parse(introduced.group(3)),
            Hash.parse(introduced.group(4)));
    if (!entry.line().equals(line)) {
      throw new Tampering(position, "the line that introduces it was changed, or it breaks off.");
    }
    position++;
    return Optional.of(entry);
  }

  private void end(String line) throws IOException {
    var end = END.matcher(line);
    if (!end.matches() || !line.equals(LedgerWriter.end(position))) {
      throw new Tampering(position, "there is something else, or the file breaks off here.");
    }
    if (in.read() >= 0) {
      throw new Tampering(position, "something follows behind the end.");
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder(LONGEST_LINE);
    for (int read = in.read(); read >= 0; read = in.read()) {
      line.append((char) read);
      if (read == '\n' || line.length() > LONGEST_LINE) {
        break;
      }
    }
    return line.toString();
  }
}
