package org.subnotice.api.read;

import java.io.IOException;
import java.io.OutputStream;

/** What proves that one processor's events stand as they were recorded. */
public interface Ledger {

  /** A signed word about everything that was recorded before the call. */
  CheckpointView checkpoint(String processor);

  /** Looks at every event again. */
  LedgerVerdict verify(String processor);

  /** Writes the whole ledger as an archive that can be checked without us. */
  void export(String processor, OutputStream out) throws IOException;
}
