package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.Delivery;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand.RecordReminder;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.reaction.NoticeMail.To;
import org.subnotice.notifier.reaction.RemindingWork.DueReminder;
import org.subnotice.notifier.reaction.SingleSending.Round;
import org.subnotice.notifier.reaction.SingleSending.Settled;

/**
 * Reminds those who had the notice, are still named and have said nothing: once before the last
 * day, and once where nobody has confirmed the receipt. It changes no period and no decision.
 */
public final class WhenALastDayComesNearThenRemind implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenALastDayComesNearThenRemind.class.getName());
  private static final int PER_PAGE = 100;

  private final RemindingWork work;
  private final CorrespondenceWork correspondence;
  private final Deciding deciding;
  private final NoticeMail mail;
  private final SingleSending sending;
  private final Vault vault;
  private final Precedence moreUrgent;

  public WhenALastDayComesNearThenRemind(
      RemindingWork work,
      CorrespondenceWork correspondence,
      Deciding deciding,
      NoticeMail mail,
      SingleSending sending,
      Vault vault,
      Precedence moreUrgent) {
    this.work = work;
    this.correspondence = correspondence;
    this.deciding = deciding;
    this.mail = mail;
    this.sending = sending;
    this.vault = vault;
    this.moreUrgent = moreUrgent;
  }

  @Override
  public void run() {
    var page = work.due(Optional.empty(), PER_PAGE);
    if (page.isEmpty()) {
      return;
    }
    moreUrgent.first();
    try (var round = sending.open()) {
      while (!page.isEmpty() && !round.isCut()) {
        remind(page, round);
        page = work.due(Optional.of(page.getLast()), PER_PAGE);
      }
    }
  }

  private void remind(List<DueReminder> page, Round round) {
    var ids = page.stream().map(DueReminder::window).distinct().toList();
    var windows = deciding.windows(ids);
    var tried = sending.tried(ids);
    page.stream()
        .takeWhile(due -> !round.isCut())
        .forEach(due -> guarded(due, Optional.ofNullable(windows.get(due.window())), tried, round));
  }

  /** One reminder that cannot be written must not keep the others from being sent. */
  private void guarded(DueReminder due, Optional<Window> found, Tried tried, Round round) {
    moreUrgent.giveWay();
    try {
      found
          .filter(window -> ReminderLetter.fits(due.kind(), window))
          .ifPresent(window -> remind(due, window, tried, round));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A reminder about {0} waits: {1}", due.window(), failure);
    }
  }

  private void remind(DueReminder due, Window window, Tried tried, Round round) {
    var sender = correspondence.sender(due.processor());
    String subprocessor = correspondence.subprocessor(due.processor(), due.change());
    var to = correspondence.addressees(due.processor(), due.agreement());
    var named =
        to.reachable(window).stream().map(Contact::person).collect(Collectors.toUnmodifiableSet());
    for (var message : window.notice().orElseThrow().messages()) {
      if (named.contains(message.recipient()) && hasIt(window, message) && !round.isCut()) {
        var letter = new ReminderLetter(due, window, message, sender, subprocessor);
        hand(letter, to.reference(), tried, round);
      }
    }
  }

  private static boolean hasIt(Window window, PreparedMessage message) {
    return Optional.ofNullable(window.deliveries().get(message.messageId()))
        .filter(Delivery::dispatched)
        .filter(delivery -> !delivery.bounced())
        .isPresent();
  }

  private void hand(ReminderLetter letter, String reference, Tried tried, Round round) {
    addressed(letter)
        .flatMap(
            to -> round.hand(letter.about(), tried, date -> written(letter, to, reference, date)))
        .ifPresent(settled -> record(letter, settled));
  }

  private OutgoingMail written(ReminderLetter letter, To to, String reference, Instant date) {
    var about = letter.about();
    correspondence.sending(
        about.processor(),
        about.window(),
        about.recipient(),
        about.messageId(),
        mail.envelopeSha256(about.messageId()));
    return letter.mail(mail, to, reference, date);
  }

  /** Empty where the person has been erased. */
  private Optional<To> addressed(ReminderLetter letter) {
    String processor = letter.due().processor();
    var language = NoticeLanguage.of(letter.notice().language());
    return vault
        .open(processor, letter.notice().name())
        .flatMap(
            name ->
                vault
                    .open(processor, letter.notice().email())
                    .map(email -> new To(name, email, language)));
  }

  private void record(ReminderLetter letter, Settled settled) {
    var about = letter.about();
    var command =
        new RecordReminder(
            new WindowId(about.window()),
            letter.due().kind(),
            letter.prepared().attempt(),
            about.recipient(),
            about.messageId(),
            settled.at(),
            letter.lastDay(),
            settled.accepted() ? Optional.empty() : Optional.of(settled.reply()));
    deciding.decide(about.processor(), List.of(command));
  }
}
