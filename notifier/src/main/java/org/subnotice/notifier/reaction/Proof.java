package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.util.Optional;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Delivery;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.ReplyText;
import org.subnotice.notifier.inbound.Verdict;
import org.subnotice.notifier.inbound.Verdict.Acknowledged;
import org.subnotice.notifier.inbound.Verdict.AutoReply;
import org.subnotice.notifier.inbound.Verdict.Bounced;
import org.subnotice.notifier.inbound.Verdict.Delayed;
import org.subnotice.notifier.inbound.Verdict.Delivered;
import org.subnotice.notifier.inbound.Verdict.Disposed;
import org.subnotice.notifier.inbound.Verdict.Expanded;
import org.subnotice.notifier.inbound.Verdict.OutOfOffice;
import org.subnotice.notifier.inbound.Verdict.Relayed;
import org.subnotice.notifier.inbound.Verdict.Reply;
import org.subnotice.notifier.inbound.Verdict.Unknown;
import org.subnotice.notifier.reaction.InboundWork.ArrivedMail;
import org.subnotice.notifier.reaction.InboundWork.OurMessage;

/** What a message that declares nothing proves of a notice. */
record Proof(Window window, OurMessage ours, ArrivedMail arrived) {

  private static final int LONGEST = 300;

  /** Empty where it proves nothing. */
  Optional<WindowCommand> of(Verdict verdict) {
    return switch (verdict) {
      case Bounced b -> Optional.of(bounce(b));
      case Delivered d -> Optional.of(receipt(EvidenceTier.T2, at(d), "delivered"));
      case Relayed _ -> Optional.of(receipt(EvidenceTier.T1, arrived.arrivedAt(), "relayed"));
      case Expanded _ -> Optional.of(receipt(EvidenceTier.T1, arrived.arrivedAt(), "expanded"));
      case OutOfOffice _ ->
          Optional.of(receipt(EvidenceTier.T1, arrived.arrivedAt(), "answered in absence"));
      case Acknowledged _ ->
          Optional.of(receipt(EvidenceTier.T3, arrived.arrivedAt(), "read receipt by hand"));
      case Disposed _ ->
          Optional.of(receipt(EvidenceTier.T1, arrived.arrivedAt(), "read receipt by a program"));
      case Delayed _, AutoReply _, Reply _, Unknown _ -> Optional.empty();
    };
  }

  private RecordBounce bounce(Bounced bounced) {
    String said = (bounced.status() + ' ' + bounced.diagnostic()).replaceAll("\\s+", " ").strip();
    String reply = ReplyText.kept(said);
    return new RecordBounce(
        id(),
        ours.messageId(),
        arrived.arrivedAt(),
        reply.length() <= LONGEST ? reply : reply.substring(0, LONGEST));
  }

  private RecordAcceptance receipt(EvidenceTier tier, Instant at, String word) {
    return new RecordAcceptance(id(), ours.messageId(), at, tier, "report", word);
  }

  /**
   * The report's own time, but never one that would end the period earlier than what is known: a
   * report can be forged, and clocks of servers are wrong.
   */
  private Instant at(Delivered delivered) {
    var reported =
        delivered.at().filter(at -> !at.isAfter(arrived.arrivedAt())).orElse(arrived.arrivedAt());
    var prepared = window.notice().map(NoticePrepared::preparedAt).orElse(reported);
    var known =
        Optional.ofNullable(window.deliveries().get(ours.messageId()))
            .flatMap(Delivery::receivedAt)
            .orElse(prepared);
    return later(reported, later(prepared, known));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private WindowId id() {
    return new WindowId(ours.window());
  }
}
