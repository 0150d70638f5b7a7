package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.subnotice.core.ledger.SignedCheckpoint;
import org.subnotice.core.personal.Sealed;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Processor;

/** Which checkpoints have not been handed over to those who keep them elsewhere. */
public interface WitnessingWork {

  List<DueCheckpoint> due(int limit);

  /** {@code zone} and {@code language} are the processor's. */
  record DueCheckpoint(
      SignedCheckpoint signed, Sealed address, ZoneId zone, NoticeLanguage language) {}

  /** Who sends it, in the clear. */
  Processor sender(String processor);

  /** The server has said yes or a final no, so that nobody tries again. */
  void answered(DueCheckpoint due, String messageId, Instant at, boolean accepted);
}
