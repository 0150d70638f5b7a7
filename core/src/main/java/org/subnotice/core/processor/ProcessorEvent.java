package org.subnotice.core.processor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.period.Period;
import org.subnotice.core.period.Period.Days;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.wording.SealedWording;

/** What happened to a processor. */
public sealed interface ProcessorEvent {

  String processor();

  record ProcessorRegistered(
      String processor,
      String slug,
      String name,
      Sealed address,
      String country,
      @Nullable String subdivision,
      String zone,
      String language,
      Sealed contactName,
      Sealed contactEmail,
      boolean fourEyes)
      implements ProcessorEvent {}

  record TokenIssued(String processor, String token, String tokenSha256, Role role, Sealed actor)
      implements ProcessorEvent {}

  record TokenRevoked(String processor, String token) implements ProcessorEvent {}

  record TermsRecorded(
      String processor, String terms, String version, String text, Instant recordedAt)
      implements ProcessorEvent {}

  /** Contestable receipts bar the use from now on, or only warn. */
  record ContestableReceiptsTreated(String processor, boolean block) implements ProcessorEvent {}

  /** Lengths in days, as ISO 8601 periods such as {@code P3D}. */
  record RemindersSet(
      String processor,
      boolean reminders,
      String beforeLastDay,
      String withoutAcknowledgement,
      String untilTask)
      implements ProcessorEvent {

    /** The same as values. */
    public Reminding reminding() {
      return new Reminding(
          reminders, days(beforeLastDay), days(withoutAcknowledgement), days(untilTask));
    }

    private static Days days(String text) {
      return (Days) Period.parse(text);
    }
  }

  /** Holds for changes that are announced later, and for drafts as long as they are drafts. */
  record WordingChosen(String processor, SealedWording wording) implements ProcessorEvent {}

  /** From now on these addresses, and no others, get every checkpoint of the ledger. */
  record WitnessesNamed(String processor, List<Sealed> addresses) implements ProcessorEvent {}

  /** Certifies that the key of this reference was destroyed: nobody reads the person any more. */
  record PersonErased(String processor, String person, Sealed reason, Instant erasedAt)
      implements ProcessorEvent {}

  /** Somebody looked at a preview and lets these persons be erased once they are due. */
  record ErasuresReleased(String processor, List<String> persons, Sealed reason, Instant releasedAt)
      implements ProcessorEvent {}

  /**
   * A backup was restored elsewhere for a test: the ledger verified, the keys opened what they
   * should, and the list was the same.
   *
   * @param entries of the ledger in the backup
   */
  record RestoreTestPassed(String processor, Instant copiedAt, Instant testedAt, long entries)
      implements ProcessorEvent {}

  /** A backup could not be restored for a test, or was not what it should be. */
  record RestoreTestFailed(String processor, Instant testedAt, String finding)
      implements ProcessorEvent {}
}
