package org.subnotice.core.processor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.wording.SealedWording;

/** What can be asked of a processor. */
public sealed interface ProcessorCommand {

  ProcessorId processor();

  /** Creates the tenant. {@code language} is BCP 47: the language of its own pages and letters. */
  record RegisterProcessor(
      ProcessorId processor,
      String slug,
      String name,
      Sealed address,
      Seat seat,
      ZoneId zone,
      String language,
      Sealed contactName,
      Sealed contactEmail,
      boolean fourEyes)
      implements ProcessorCommand {}

  /** Gives an actor access in a role; only the hash of the token is known here. */
  record IssueToken(
      ProcessorId processor, String token, String tokenSha256, Role role, Sealed actor)
      implements ProcessorCommand {}

  record RevokeToken(ProcessorId processor, String token) implements ProcessorCommand {}

  /** Adds terms of the processor's own: {@code text} is their YAML, {@code version} its hash. */
  record RecordTerms(
      ProcessorId processor, String terms, String version, String text, Instant recordedAt)
      implements ProcessorCommand {}

  /**
   * Whether a receipt that rests on a mail server's word alone bars the use until it is proved
   * better or a person accepts it. Holds for windows that are planned from then on.
   */
  record TreatContestableReceipts(ProcessorId processor, boolean block)
      implements ProcessorCommand {}

  /** Holds for every window at once, also for those that run: no period depends on it. */
  record SetReminders(ProcessorId processor, Reminding reminding) implements ProcessorCommand {}

  /** What stands around the fixed parts of notices from now on; announced changes keep theirs. */
  record ChooseWording(ProcessorId processor, SealedWording wording) implements ProcessorCommand {}

  /** Names all who keep checkpoints elsewhere, each address under a person of its own. */
  record NameWitnesses(ProcessorId processor, List<Sealed> addresses) implements ProcessorCommand {}

  /**
   * Puts on record that the keys of these references, all of one person, are destroyed. Carried out
   * together with the destruction only, so that every one of them leads to a certificate.
   */
  record ErasePerson(
      ProcessorId processor, List<PersonRef> references, Sealed reason, Instant erasedAt)
      implements ProcessorCommand {}

  /** Lets these persons be erased as soon as their retention has ended; {@code reason} is why. */
  record ReleaseErasures(
      ProcessorId processor, List<PersonRef> persons, Sealed reason, Instant releasedAt)
      implements ProcessorCommand {}

  /**
   * Puts on record what came of restoring a backup for a test.
   *
   * @param copiedAt when the backup was made
   * @param entries of the processor's ledger that were restored and verified
   * @param finding what was wrong; absent: nothing
   */
  record RecordRestoreTest(
      ProcessorId processor,
      Instant copiedAt,
      Instant testedAt,
      long entries,
      Optional<String> finding)
      implements ProcessorCommand {}
}
