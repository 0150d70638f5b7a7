package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.terms.TerminationScope;

/** What happened to a window. */
public sealed interface WindowEvent {

  String window();

  /**
   * @param publishedAt when the change was announced on the published list
   * @param contestableBlocks whether the processor wants more than a mail server's word before use
   */
  record WindowPlanned(
      String window,
      String processor,
      String change,
      String agreement,
      String engagement,
      ChangeKind kind,
      LocalDate plannedFirstUse,
      @Nullable LocalDate transferValidUntil,
      boolean dueDiligenceDocumented,
      Instant publishedAt,
      boolean contestableBlocks,
      WindowTerms terms)
      implements WindowEvent {}

  /** By a person's decision the contract asks for no notice of a service of that kind. */
  record ExemptedAsAncillary(String window, Ancillary service) implements WindowEvent {}

  /** The notice is fixed, with the last day that it promises. */
  record NoticePrepared(
      String window,
      int attempt,
      Instant preparedAt,
      LocalDate promisedReceiptDay,
      LocalDate promisedLastDay,
      Instant promisedClosesAt,
      List<PreparedMessage> messages)
      implements WindowEvent {}

  /** Evidence T0: the disclosure was made to this recipient. */
  record NoticeDispatched(
      String window, String messageId, Instant dispatchedAt, String server, String reply)
      implements WindowEvent {}

  record NoticeBounced(String window, String messageId, Instant bouncedAt, String reply)
      implements WindowEvent {}

  /**
   * @param messageId the notice that was received; null where the receipt covers the controller as
   *     a whole, such as a letter
   * @param contestable whether a court might ask for better proof
   */
  record ReceiptEstablished(
      String window,
      String receipt,
      @Nullable String messageId,
      EvidenceTier tier,
      Instant receivedAt,
      Channel channel,
      boolean contestable,
      @Nullable Sealed note)
      implements WindowEvent {}

  /** A named person, who is the actor of the event, lets a contestable receipt suffice. */
  record ContestableReceiptAccepted(String window, Instant acceptedAt, Sealed reason)
      implements WindowEvent {}

  /**
   * The period runs: {@code state} is OPEN, INFORMED or AWAITING_APPROVAL.
   *
   * @param toldAt when the controller received the notice; the period may begin with another event
   */
  record WindowOpened(
      String window,
      WindowState state,
      Instant toldAt,
      Instant closesAt,
      ComputedWindow computation)
      implements WindowEvent {}

  /** The processor grants more time (§ 190 BGB); {@code extension} is the key of the grant. */
  record WindowExtended(
      String window,
      String extension,
      String period,
      Instant closesAt,
      ComputedWindow computation,
      Sealed reason)
      implements WindowEvent {}

  /** Every receipt there was has turned out to be none. */
  record WindowVoided(String window, Instant voidedAt) implements WindowEvent {}

  /** Its words are kept sealed apart from the log, under {@code reply}. */
  record ReplyReceived(
      String window, String reply, Instant receivedAt, String contact, String sha256)
      implements WindowEvent {}

  record ReplyClassified(String window, String reply, ReplyMeaning meaning)
      implements WindowEvent {}

  record ObjectionReceived(
      String window,
      String objection,
      Instant receivedAt,
      @Nullable Instant sentAt,
      Channel channel,
      Declarant declarant,
      Sealed text,
      String sha256,
      boolean timely,
      boolean blocks,
      List<Flag> flags,
      ObjectionClocks clocks)
      implements WindowEvent {}

  /** {@code state} is where the window stands without the objection. */
  record ObjectionWithdrawn(
      String window, String key, Instant receivedAt, Declarant declarant, WindowState state)
      implements WindowEvent {}

  /** {@code state} is empty where the contract attaches no effect to an approval. */
  record ApprovalReceived(
      String window,
      String approval,
      Instant receivedAt,
      Channel channel,
      Declarant declarant,
      @Nullable WindowState state)
      implements WindowEvent {}

  /**
   * Silence, with what the contract makes of it: CLEARED or REFUSED. A removal asks for no word at
   * all and is CLEARED as soon as the controller has been told.
   */
  record WindowLapsed(String window, Instant closedAt, WindowState state) implements WindowEvent {}

  /**
   * Nothing happened for as long as the contract lets an objection stand; {@code state} is where
   * the window stands without it.
   */
  record ObjectionLapsed(String window, Instant lapsedAt, WindowState state)
      implements WindowEvent {}

  /** {@code ends} says what a termination ends, by the contract. */
  record ObjectionResolved(
      String window,
      Outcome outcome,
      Instant resolvedAt,
      @Nullable Instant stopAt,
      Sealed reason,
      @Nullable TerminationScope ends,
      WindowState state)
      implements WindowEvent {}

  /**
   * Ends the payment too, to the instant, where the contract says so (002 § 7 Nr. 4).
   *
   * @param paymentEndsAt from when on the controller owes none; null where the contract is silent
   */
  record ServiceStopped(String window, Instant stoppedAt, @Nullable Instant paymentEndsAt)
      implements WindowEvent {}

  record FirstUseAuthorised(String window, String agreement, String engagement, LocalDate on)
      implements WindowEvent {}

  record WindowEnded(String window, EndReason reason) implements WindowEvent {}

  record ConfirmationSent(String window, String declaration, String messageId, Instant at)
      implements WindowEvent {}

  /**
   * A reminder was handed over; it changes no period.
   *
   * @param notice attempt of the notice that it reminds of
   * @param contact the recipient, as a reference
   * @param lastDay the one that it names
   */
  record ReminderSent(
      String window,
      ReminderKind kind,
      int notice,
      String contact,
      String messageId,
      Instant sentAt,
      LocalDate lastDay)
      implements WindowEvent {}

  /** A mail server refused a reminder for good, or was tried for too long. */
  record ReminderRefused(
      String window,
      ReminderKind kind,
      int notice,
      String contact,
      String messageId,
      Instant refusedAt,
      String reply)
      implements WindowEvent {}

  /**
   * A scan or another file was filed that shows what was entered by hand; it changes no state. The
   * file itself is kept sealed apart from the log, under {@code exhibit} and the same person.
   *
   * @param size of the file in bytes
   * @param sha256 of the salt's text and the file together, hex
   * @param file its name
   * @param fingerprint SHA-256 of the file alone, hex
   */
  record ExhibitFiled(
      String window,
      String exhibit,
      ExhibitKind describes,
      ExhibitType type,
      long size,
      String sha256,
      Instant filedAt,
      Sealed file,
      Sealed fingerprint,
      Sealed salt,
      @Nullable Sealed description)
      implements WindowEvent {}
}
