package org.subnotice.infra.postgres;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.CorrespondenceView;
import org.subnotice.api.read.CorrespondenceView.Direction;
import org.subnotice.api.read.CorrespondenceView.Kind;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ConfirmationSent;
import org.subnotice.core.window.WindowEvent.NoticeBounced;
import org.subnotice.core.window.WindowEvent.NoticeDispatched;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowEvent.ReminderRefused;
import org.subnotice.core.window.WindowEvent.ReminderSent;
import org.subnotice.core.window.WindowEvent.ReplyReceived;
import org.subnotice.core.window.WindowEvent.WindowExtended;

/** What one window's events say of the exchange with its controller. */
final class SaidLines {

  /** Those that {@link #line} can be asked for. */
  static final List<String> TYPES =
      List.of(
          "NoticeDispatched",
          "NoticeBounced",
          "ReceiptEstablished",
          "ReminderSent",
          "ReminderRefused",
          "WindowExtended",
          "ReplyReceived",
          "ObjectionReceived",
          "ObjectionWithdrawn",
          "ApprovalReceived",
          "ConfirmationSent");

  private final String processor;
  private final List<WindowEvent> events;
  private final Opening opening;

  SaidLines(String processor, List<WindowEvent> events, Opening opening) {
    this.processor = processor;
    this.events = events;
    this.opening = opening;
  }

  private record Said(
      Instant at,
      Direction direction,
      Kind kind,
      @Nullable Channel channel,
      @Nullable Sealed who,
      @Nullable String messageId,
      @Nullable String sha256,
      @Nullable EvidenceTier tier,
      @Nullable String text) {

    static Said to(Kind kind, Instant at, @Nullable Channel channel) {
      return new Said(at, Direction.TO_CONTROLLER, kind, channel, null, null, null, null, null);
    }

    static Said from(Kind kind, Instant at, @Nullable Channel channel) {
      return new Said(at, Direction.FROM_CONTROLLER, kind, channel, null, null, null, null, null);
    }

    Said by(@Nullable Sealed person) {
      return new Said(at, direction, kind, channel, person, messageId, sha256, tier, text);
    }

    Said message(@Nullable String id, @Nullable String hash) {
      return new Said(at, direction, kind, channel, who, id, hash, tier, text);
    }

    Said proved(EvidenceTier by) {
      return new Said(at, direction, kind, channel, who, messageId, sha256, by, text);
    }

    Said saying(@Nullable String words) {
      return new Said(at, direction, kind, channel, who, messageId, sha256, tier, words);
    }
  }

  /** {@code recordedAt} for what names no time of its own. */
  CorrespondenceView line(long position, Instant recordedAt, String change, int sequence) {
    var event = events.get(sequence);
    var said = said(event, recordedAt);
    return new CorrespondenceView(
        position,
        said.at(),
        said.direction(),
        said.kind(),
        said.channel(),
        said.who() == null ? null : opening.text(processor, said.who()),
        said.messageId(),
        said.sha256(),
        said.tier(),
        said.text(),
        event.window(),
        change);
  }

  private Said said(WindowEvent event, Instant recordedAt) {
    return switch (event) {
      case NoticeDispatched e -> dispatched(e);
      case NoticeBounced e ->
          Said.from(Kind.UNDELIVERABLE, e.bouncedAt(), Channel.EMAIL)
              .by(message(e.messageId()).map(PreparedMessage::name).orElse(null))
              .message(e.messageId(), null)
              .saying(e.reply());
      case ReceiptEstablished e -> receipt(e);
      case WindowExtended e -> Said.to(Kind.EXTENSION, recordedAt, null).saying(open(e.reason()));
      case ReplyReceived e ->
          Said.from(Kind.REPLY, e.receivedAt(), Channel.EMAIL)
              .by(recipient(e.contact()).map(PreparedMessage::name).orElse(null))
              .message(null, e.sha256());
      case ObjectionReceived e ->
          Said.from(Kind.OBJECTION, e.receivedAt(), e.channel())
              .by(e.declarant().name())
              .message(null, e.sha256())
              .saying(open(e.text()));
      case ObjectionWithdrawn e ->
          Said.from(Kind.OBJECTION_WITHDRAWN, e.receivedAt(), null).by(e.declarant().name());
      case ApprovalReceived e ->
          Said.from(Kind.APPROVAL, e.receivedAt(), e.channel()).by(e.declarant().name());
      case ReminderSent e ->
          Said.to(Kind.REMINDER, e.sentAt(), Channel.EMAIL)
              .by(recipient(e.contact()).map(PreparedMessage::name).orElse(null))
              .message(e.messageId(), null);
      case ReminderRefused e ->
          Said.from(Kind.UNDELIVERABLE, e.refusedAt(), Channel.EMAIL)
              .by(recipient(e.contact()).map(PreparedMessage::name).orElse(null))
              .message(e.messageId(), null)
              .saying(e.reply());
      case ConfirmationSent e ->
          Said.to(Kind.CONFIRMATION, e.at(), Channel.EMAIL).message(e.messageId(), null);
      default -> throw new IllegalArgumentException(event.getClass() + " says nothing to anybody");
    };
  }

  private Said dispatched(NoticeDispatched e) {
    var message = message(e.messageId());
    return Said.to(Kind.NOTICE, e.dispatchedAt(), Channel.EMAIL)
        .by(message.map(PreparedMessage::name).orElse(null))
        .message(e.messageId(), message.map(PreparedMessage::sha256).orElse(null))
        .saying(e.reply());
  }

  private Said receipt(ReceiptEstablished e) {
    return Said.from(Kind.RECEIPT, e.receivedAt(), e.channel())
        .by(
            Optional.ofNullable(e.messageId())
                .flatMap(this::message)
                .map(PreparedMessage::name)
                .orElse(null))
        .message(e.messageId(), null)
        .proved(e.tier())
        .saying(e.note() == null ? null : open(e.note()));
  }

  private Optional<PreparedMessage> message(String id) {
    return prepared().stream().filter(each -> each.messageId().equals(id)).findFirst();
  }

  private Optional<PreparedMessage> recipient(String person) {
    return prepared().stream().filter(each -> each.recipient().equals(person)).findFirst();
  }

  private List<PreparedMessage> prepared() {
    return events.stream()
        .filter(NoticePrepared.class::isInstance)
        .flatMap(event -> ((NoticePrepared) event).messages().stream())
        .toList();
  }

  private String open(Sealed words) {
    return opening.text(processor, words);
  }
}
