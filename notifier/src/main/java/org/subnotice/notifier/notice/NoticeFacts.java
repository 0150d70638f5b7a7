package org.subnotice.notifier.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.wording.Wording;

/**
 * What every recipient of one change under the same terms is told.
 *
 * @param replaces the legal entity that goes, for a replacement
 * @param chain the processors below; an empty list means none, an absent one not known
 * @param plannedFirstUse the day from which the processor intends to use the subprocessor; of a
 *     removal, the day on which the use ends
 * @param wording what the processor puts around all of it
 */
public record NoticeFacts(
    Processor processor,
    String changeId,
    NoticeKind kind,
    Optional<String> replaces,
    String reason,
    Subprocessor subprocessor,
    Processing processing,
    Places places,
    Safeguards safeguards,
    Optional<List<ChainLink>> chain,
    Optional<LocalDate> plannedFirstUse,
    RegisterVersion register,
    AgreementTerms terms,
    Wording wording) {

  public NoticeFacts {
    chain = chain.map(List::copyOf);
  }
}
