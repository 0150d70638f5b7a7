package org.subnotice.notifier.reaction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.ReminderKind;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.notice.Reminder;
import org.subnotice.notifier.notice.Reminder.Occasion;
import org.subnotice.notifier.notice.Silence;
import org.subnotice.notifier.reaction.NoticeMail.To;
import org.subnotice.notifier.reaction.RemindingWork.DueReminder;
import org.subnotice.notifier.reaction.SingleSending.About;

/** The reminder to one recipient of a notice. */
record ReminderLetter(
    DueReminder due, Window window, PreparedMessage notice, Processor sender, String subprocessor) {

  /** One for each window, notice, kind and contact, so that nobody is reminded twice. */
  About about() {
    String messageId =
        MessageIds.of(
            kind(),
            due.window(),
            notice.recipient(),
            prepared().attempt(),
            sender.contact().email());
    return new About(due.processor(), due.window(), notice.recipient(), messageId);
  }

  NoticePrepared prepared() {
    return window.notice().orElseThrow();
  }

  /** That of the period, or the earliest possible one while none runs. */
  LocalDate lastDay() {
    return window
        .opening()
        .map(opened -> opened.computation().lastDay())
        .orElseGet(() -> prepared().promisedLastDay());
  }

  OutgoingMail mail(NoticeMail mail, To to, String reference, Instant date) {
    var reminder = reminder(mail, to, reference);
    var plain =
        mail.mail(sender, about().messageId(), date, to, reminder.subject(), reminder.document());
    return mail.about(notice.messageId(), plain);
  }

  private Reminder reminder(NoticeMail mail, To to, String reference) {
    var terms = window.plan().orElseThrow().terms();
    return new Reminder(
        Occasion.valueOf(due.kind().name()),
        sender,
        reference,
        subprocessor,
        to.name(),
        sentAt().orElseGet(() -> prepared().preparedAt()),
        lastDay(),
        window.opening().isPresent(),
        silence(),
        terms.zoneId(),
        mail.link(due.window(), notice.recipient(), prepared().attempt()),
        NoticeLanguage.of(notice.language()));
  }

  private Optional<Instant> sentAt() {
    return Optional.ofNullable(window.deliveries().get(notice.messageId()))
        .flatMap(delivery -> Optional.ofNullable(delivery.dispatchedAtOrNull()));
  }

  private Silence silence() {
    return switch (window.plan().orElseThrow().terms().silence()) {
      case CLEARED -> Silence.CLEARED;
      case REFUSED -> Silence.REFUSED;
      case NO_EFFECT_NEEDED -> Silence.NO_EFFECT;
    };
  }

  private String kind() {
    return switch (due.kind()) {
      case LAST_DAY -> "reminder-of-the-last-day";
      case ACKNOWLEDGEMENT -> "reminder-to-acknowledge";
    };
  }

  /** Whether the window still waits for what this kind reminds of. */
  static boolean fits(ReminderKind kind, Window window) {
    return switch (kind) {
      case LAST_DAY -> window.state().running();
      case ACKNOWLEDGEMENT -> window.state().running() || window.state().beforeReceipt();
    };
  }
}
