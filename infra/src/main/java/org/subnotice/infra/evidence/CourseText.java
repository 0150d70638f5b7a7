package org.subnotice.infra.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.AttemptView;
import org.subnotice.api.read.HistoryWords;
import org.subnotice.core.ledger.RecordedEvent;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.ExhibitFiled;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionResolved;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;
import org.subnotice.core.window.WindowEvent.WindowLapsed;
import org.subnotice.core.window.WindowEvent.WindowOpened;

/** What happened, a paragraph each, with every attempt and every receipt. */
final class CourseText {

  private final StringBuilder text =
      new StringBuilder(
          "What happened, in the order of the ledger. Times are UTC. For reading; what proves is"
              + " below events/.\n");

  void add(long position, RecordedEvent event) {
    text.append('\n').append(Case.numbered(position)).append("  ").append(event.recordedAt());
    text.append("  ").append(event.type()).append('\n');
    text.append("  ").append(HistoryWords.english(event.type())).append('\n');
  }

  void add(WindowEvent event) {
    facts(event).forEach(fact -> text.append("  ").append(fact).append('\n'));
  }

  /** Every try to hand a notice over, as it stands in its table: beside the log, not in it. */
  void add(List<AttemptView> attempts) {
    if (attempts.isEmpty()) {
      return;
    }
    text.append("\nAttempts to hand a notice over, the oldest first\n");
    for (AttemptView attempt : attempts) {
      text.append('\n').append(attempt.begunAt()).append("  ").append(attempt.outcome());
      text.append("\n  message ").append(attempt.messageId());
      text.append(", try ").append(attempt.number()).append(", to ").append(attempt.recipient());
      fact("ended at", attempt.endedAt());
      fact("server", attempt.server());
      fact("answer", attempt.reply());
      fact("encrypted by", attempt.tls());
      text.append('\n');
    }
  }

  private void fact(String label, @Nullable Object value) {
    if (value != null) {
      text.append("\n  ").append(label).append(' ').append(value);
    }
  }

  String text() {
    return text.toString();
  }

  private static List<String> facts(WindowEvent event) {
    return switch (event) {
      case NoticePrepared e ->
          List.of(
              "attempt " + e.attempt() + " to " + e.messages().size() + " recipients",
              "promised last day " + e.promisedLastDay());
      case NoticeDispatched e ->
          List.of(
              "message " + e.messageId(),
              "handed over at " + e.dispatchedAt() + " to " + e.server(),
              "answer: " + e.reply());
      case NoticeBounced e ->
          List.of("message " + e.messageId(), "at " + e.bouncedAt(), "answer: " + e.reply());
      case ReceiptEstablished e ->
          List.of(
              "evidence " + e.tier() + (e.contestable() ? ", contestable" : ""),
              "received at " + e.receivedAt() + " by " + e.channel());
      case WindowOpened e -> List.of("closes at " + e.closesAt() + ", which is exclusive");
      case ObjectionReceived e ->
          List.of(
              "received at " + e.receivedAt() + " by " + e.channel(),
              e.timely() ? "in time" : "late",
              "flags " + e.flags());
      case ApprovalReceived e -> List.of("received at " + e.receivedAt() + " by " + e.channel());
      case ObjectionResolved e -> List.of("outcome " + e.outcome() + " at " + e.resolvedAt());
      case WindowLapsed e -> List.of("at " + e.closedAt() + ", state " + e.state());
      case ConfirmationSent e -> List.of("message " + e.messageId() + " at " + e.at());
      case ReminderSent e ->
          List.of(
              "reminder " + e.kind() + ", message " + e.messageId() + " at " + e.sentAt(),
              "named last day " + e.lastDay() + "; changes no period");
      case ReminderRefused e ->
          List.of("message " + e.messageId() + " at " + e.refusedAt(), "answer: " + e.reply());
      case ExhibitFiled e ->
          List.of(
              "filed at " + e.filedAt() + ", to show " + e.describes(),
              e.type().mediaType() + ", " + e.size() + " bytes",
              "sha256 of salt and file " + e.sha256());
      default -> List.of();
    };
  }
}
