package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand.RecordConfirmation;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.notice.Confirmation;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.ConfirmingWork.DueConfirmation;
import org.subnotice.notifier.reaction.NoticeMail.To;
import org.subnotice.notifier.reaction.SingleSending.About;
import org.subnotice.notifier.reaction.SingleSending.Round;

/**
 * Tells every designated contact what was declared in the controller's name: the declarant sees
 * that it arrived, everybody else that it was made. The declaration counts without it. The same way
 * they learn what the processor declares after its notice.
 */
public final class WhenAControllerDeclaresThenConfirm implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenAControllerDeclaresThenConfirm.class.getName());
  private static final int PER_PAGE = 100;
  private static final String ERASED = "[gelöscht]";

  private final ConfirmingWork work;
  private final CorrespondenceWork correspondence;
  private final Deciding deciding;
  private final NoticeMail mail;
  private final SingleSending sending;
  private final Vault vault;
  private final Clock clock;
  private final Precedence moreUrgent;

  public WhenAControllerDeclaresThenConfirm(
      ConfirmingWork work,
      CorrespondenceWork correspondence,
      Deciding deciding,
      NoticeMail mail,
      SingleSending sending,
      Vault vault,
      Clock clock,
      Precedence moreUrgent) {
    this.work = work;
    this.correspondence = correspondence;
    this.deciding = deciding;
    this.mail = mail;
    this.sending = sending;
    this.vault = vault;
    this.clock = clock;
    this.moreUrgent = moreUrgent;
  }

  @Override
  public void run() {
    var page = work.due(0, PER_PAGE);
    if (page.isEmpty()) {
      return;
    }
    moreUrgent.first();
    try (var round = sending.open()) {
      while (!page.isEmpty() && !round.isCut()) {
        confirm(page, round);
        page = work.due(page.getLast().position(), PER_PAGE);
      }
    }
  }

  private void confirm(List<DueConfirmation> page, Round round) {
    var ids = page.stream().map(DueConfirmation::window).distinct().toList();
    var windows = deciding.windows(ids);
    var tried = sending.tried(ids);
    page.stream()
        .takeWhile(due -> !round.isCut())
        .forEach(due -> guarded(due, Optional.ofNullable(windows.get(due.window())), tried, round));
  }

  /** One that cannot be written must not keep the others from being sent. */
  private void guarded(DueConfirmation due, Optional<Window> found, Tried tried, Round round) {
    moreUrgent.giveWay();
    try {
      found.ifPresent(window -> confirm(due, window, tried, round));
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A confirmation about {0} waits: {1}", due.window(), failure);
    }
  }

  private void confirm(DueConfirmation due, Window window, Tried tried, Round round) {
    var to = correspondence.addressees(due.processor(), due.agreement());
    boolean allSettled =
        to.contacts().stream()
            .filter(Contact::designated)
            .map(contact -> hand(due, window, to, contact, tried, round))
            .reduce(true, Boolean::logicalAnd);
    if (allSettled) {
      deciding.decide(due.processor(), List.of(record(due)));
    }
  }

  private String declarant(DueConfirmation due) {
    return due.declarant().map(name -> vault.open(due.processor(), name).orElse(ERASED)).orElse("");
  }

  private RecordConfirmation record(DueConfirmation due) {
    return new RecordConfirmation(
        new WindowId(due.window()),
        due.declaration(),
        "confirmation-" + due.declaration(),
        clock.instant());
  }

  /** True when the server has said yes or a final no, or the person has been erased. */
  private boolean hand(
      DueConfirmation due,
      Window window,
      Addressees to,
      Contact contact,
      Tried tried,
      Round round) {
    var name = vault.open(due.processor(), contact.name());
    var email = vault.open(due.processor(), contact.email());
    if (name.isEmpty() || email.isEmpty()) {
      return true;
    }
    var sender = correspondence.sender(due.processor());
    var language = NoticeLanguage.of(contact.language());
    var messageId =
        MessageIds.of(
            "confirmation",
            due.window(),
            contact.person(),
            due.declaration(),
            sender.contact().email());
    var about = new About(due.processor(), due.window(), contact.person(), messageId);
    var addressed = new To(name.get(), email.get(), language);
    return round
        .hand(
            about,
            tried,
            _ -> {
              correspondence.sending(
                  due.processor(),
                  due.window(),
                  contact.person(),
                  messageId,
                  mail.envelopeSha256(messageId));
              var said = confirmation(due, window, to.reference(), contact, sender, addressed);
              return mail.mail(
                  sender, messageId, due.receivedAt(), addressed, said.subject(), said.document());
            })
        .isPresent();
  }

  private Confirmation confirmation(
      DueConfirmation due,
      Window window,
      String reference,
      Contact contact,
      Processor sender,
      To to) {
    int attempt = window.notice().map(NoticePrepared::attempt).orElse(1);
    var zone = window.plan().orElseThrow().terms().zoneId();
    return new Confirmation(
        due.kind(),
        sender,
        reference,
        correspondence.subprocessor(due.processor(), due.change()),
        to.name(),
        declarant(due),
        due.text().flatMap(text -> vault.open(due.processor(), text)).orElse(""),
        due.receivedAt(),
        lastDay(due, window, zone),
        due.timely(),
        zone,
        mail.link(due.window(), contact.person(), attempt),
        to.language());
  }

  private static LocalDate lastDay(DueConfirmation due, Window window, ZoneId zone) {
    return window
        .opening()
        .map(opened -> opened.computation().lastDay())
        .or(() -> window.notice().map(NoticePrepared::promisedLastDay))
        .orElseGet(() -> due.receivedAt().atZone(zone).toLocalDate());
  }
}
