package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.Computation;
import org.subnotice.core.period.Period;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.EvidenceTier;

/** What can be asked of a window. */
public sealed interface WindowCommand {

  WindowId window();

  /**
   * Plans the window of one change under one agreement.
   *
   * @param transferValidUntil last day of the third-country basis, where it expires
   * @param dueDiligenceDocumented whether the notice brings documents that show how the processor
   *     satisfied itself of the subprocessor
   * @param exemptAs the ancillary service that a person found it to be, where the contract exempts
   *     such services
   * @param publishedAt when the change was announced on the published list
   * @param contestableBlocks whether the processor wants more than a mail server's word before use
   */
  record PlanWindow(
      WindowId window,
      ProcessorId processor,
      ChangeId change,
      AgreementId agreement,
      EngagementId engagement,
      ChangeKind kind,
      LocalDate plannedFirstUse,
      Optional<LocalDate> transferValidUntil,
      boolean dueDiligenceDocumented,
      Optional<Ancillary> exemptAs,
      Instant publishedAt,
      boolean contestableBlocks,
      WindowTerms terms)
      implements WindowCommand {}

  /**
   * {@code expected} is the computation that the notice promises, from the instant of preparing.
   */
  record PrepareNotice(
      WindowId window,
      int attempt,
      Instant preparedAt,
      Computation expected,
      List<PreparedMessage> messages)
      implements WindowCommand {}

  /**
   * The next server took the message and answered {@code reply}; {@code tier} is what that proves.
   */
  record RecordAcceptance(
      WindowId window,
      String messageId,
      Instant acceptedAt,
      EvidenceTier tier,
      String server,
      String reply)
      implements WindowCommand {}

  /** A server refused the message for good (5xx), at once or later by a notification. */
  record RecordBounce(WindowId window, String messageId, Instant bouncedAt, String reply)
      implements WindowCommand {}

  /**
   * Evidence of receipt apart from the dispatch: an acknowledgement, a delivery report, a letter.
   */
  record RecordReceipt(
      WindowId window,
      String receipt,
      EvidenceTier tier,
      Instant receivedAt,
      Channel channel,
      Optional<Sealed> note)
      implements WindowCommand {}

  /** A named person lets the word of a mail server suffice as proof of receipt, and says why. */
  record AcceptContestableReceipt(WindowId window, Instant acceptedAt, Sealed reason)
      implements WindowCommand {}

  /**
   * Grants the controller more time, counted from the end of its period (§ 190 BGB).
   *
   * @param extension key of the grant: repeated, it is the same grant
   */
  record ExtendWindow(WindowId window, String extension, Period period, Sealed reason, Instant now)
      implements WindowCommand {}

  /**
   * A declaration that the change is not accepted. Never refused.
   *
   * @param objection key of the declaration: repeated, it is the same objection
   * @param receivedAt when it reached the processor's system, which decides whether it was in time
   * @param sentAt when it was provably sent, which decides where the contract lets that suffice
   * @param sha256 of the ciphertext, hex: it outlives an erasure and lets nobody guess the words
   */
  record Object(
      WindowId window,
      String objection,
      Instant receivedAt,
      Optional<Instant> sentAt,
      Channel channel,
      Declarant declarant,
      Sealed text,
      boolean groundGiven,
      boolean listedContact,
      String sha256)
      implements WindowCommand {}

  /**
   * A person answered the notice in her own words; what it means nobody has said yet.
   *
   * @param reply key of the answer: received twice, it is the same
   * @param receivedAt when it reached the processor's system
   * @param contact the recipient of the notice that is answered
   * @param sha256 of the ciphertext of the whole message, hex
   */
  record RecordReply(
      WindowId window, String reply, Instant receivedAt, String contact, String sha256)
      implements WindowCommand {}

  /**
   * A person of the processor says what an answer means.
   *
   * @param effect the declaration that it is, received when the answer was; absent for {@code
   *     OTHER}
   */
  record ClassifyReply(
      WindowId window, String reply, ReplyMeaning meaning, Optional<WindowCommand> effect)
      implements WindowCommand {}

  record WithdrawObjection(WindowId window, String key, Instant receivedAt, Declarant declarant)
      implements WindowCommand {}

  /** An express approval; it has effect only where the contract gives it one. */
  record Approve(
      WindowId window, String approval, Instant receivedAt, Channel channel, Declarant declarant)
      implements WindowCommand {}

  /**
   * Looks whether a period of the window has run out at {@code now}; changes nothing where none
   * has.
   *
   * <p>{@code now} must not be later than the instant up to which every incoming declaration has
   * been taken in: no period lapses over an objection that still lies in a mailbox.
   */
  record Lapse(WindowId window, Instant now) implements WindowCommand {}

  record Resolve(
      WindowId window, Outcome outcome, Optional<Instant> stopAt, Sealed reason, Instant resolvedAt)
      implements WindowCommand {}

  /** Use begins with the day {@code on}. */
  record AuthoriseUse(WindowId window, LocalDate on) implements WindowCommand {}

  /** The change was withdrawn or superseded, or the agreement ended. */
  record EndWindow(WindowId window, EndReason reason) implements WindowCommand {}

  /** The confirmation of an objection or approval was handed over. */
  record RecordConfirmation(WindowId window, String declaration, String messageId, Instant at)
      implements WindowCommand {}

  /**
   * A reminder was handed over, or refused for good with {@code refusal} as the last word.
   *
   * @param notice attempt of the notice that it reminds of
   * @param messageId its key: one for each window, notice, kind and contact
   * @param lastDay the one that it names
   */
  record RecordReminder(
      WindowId window,
      ReminderKind kind,
      int notice,
      String contact,
      String messageId,
      Instant at,
      LocalDate lastDay,
      Optional<String> refusal)
      implements WindowCommand {}

  /**
   * Files a scan or another file that shows what was entered by hand. Allowed in every state.
   *
   * @param exhibit its key: filed twice, it is the same
   * @param size of the file in bytes, at most {@value #LARGEST}
   * @param sha256 of the salt's text and the file together, hex: it proves the file to whoever is
   *     given the salt, and lets nobody guess it who is not
   * @param file its name
   * @param fingerprint SHA-256 of the file alone, hex
   * @param salt a secret of 256 bits, as text
   */
  record FileExhibit(
      WindowId window,
      String exhibit,
      ExhibitKind describes,
      ExhibitType type,
      long size,
      String sha256,
      Instant filedAt,
      Sealed file,
      Sealed fingerprint,
      Sealed salt,
      Optional<Sealed> description)
      implements WindowCommand {

    public static final long LARGEST = 10 * 1024 * 1024;
  }
}
