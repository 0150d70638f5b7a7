package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.personal.Sealed;
import org.subnotice.notifier.notice.Declaration;

/** Which declarations after a notice have not been told by mail. */
public interface ConfirmingWork {

  /** In the order in which they were declared, after that position of the log. */
  List<DueConfirmation> due(long after, int limit);

  /**
   * @param position of the declaration in the log
   * @param declaration its key
   * @param change that the declaration is about
   * @param declarant absent where the processor itself declares
   */
  record DueConfirmation(
      long position,
      String processor,
      String change,
      String window,
      String agreement,
      String declaration,
      Declaration kind,
      Instant receivedAt,
      boolean timely,
      Optional<Sealed> declarant,
      Optional<Sealed> text) {}
}
