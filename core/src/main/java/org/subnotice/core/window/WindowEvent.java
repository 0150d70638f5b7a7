package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.terms.EvidenceTier;

/** What happened to a window. */
public sealed interface WindowEvent {

  String window();

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
      WindowTerms terms)
      implements WindowEvent {}

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

  /** The period runs: {@code state} is OPEN, INFORMED or AWAITING_APPROVAL. */
  record WindowOpened(
      String window, WindowState state, Instant closesAt, ComputedWindow computation)
      implements WindowEvent {}

  /** Every receipt there was has turned out to be none. */
  record WindowVoided(String window, Instant voidedAt) implements WindowEvent {}

  record ObjectionReceived(
      String window,
      String objection,
      Instant receivedAt,
      Channel channel,
      Declarant declarant,
      Sealed text,
      String sha256,
      boolean timely,
      boolean blocks,
      List<Flag> flags)
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

  record ObjectionResolved(
      String window,
      Outcome outcome,
      Instant resolvedAt,
      @Nullable Instant stopAt,
      Sealed reason,
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
}
