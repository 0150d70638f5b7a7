package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand.RecordConfirmation;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.notice.Confirmation;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.reaction.ConfirmingWork.DueConfirmation;
import org.subnotice.notifier.reaction.NoticeMail.To;

/**
 * Tells every designated contact what was declared in the controller's name: the declarant sees
 * that it arrived, everybody else that it was made. The declaration counts without it. The same way
 * they learn what the processor declares after its notice.
 */
public final class WhenAControllerDeclaresThenConfirm implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenAControllerDeclaresThenConfirm.class.getName());
  private static final int PER_RUN = 500;
  private static final String ERASED = "[gelöscht]";

  private final ConfirmingWork work;
  private final Deciding deciding;
  private final NoticeMail mail;
  private final Courier courier;
  private final Vault vault;
  private final Clock clock;

  public WhenAControllerDeclaresThenConfirm(
      ConfirmingWork work,
      Deciding deciding,
      NoticeMail mail,
      Courier courier,
      Vault vault,
      Clock clock) {
    this.work = work;
    this.deciding = deciding;
    this.mail = mail;
    this.courier = courier;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public void run() {
    var due = work.due(PER_RUN);
    if (due.isEmpty()) {
      return;
    }
    try (var connection = courier.open()) {
      due.forEach(confirmation -> confirmEach(confirmation, connection));
    }
  }

  /** One that cannot be written or signed must not keep the others from being sent. */
  private void confirmEach(DueConfirmation due, Connection connection) {
    try {
      confirm(due, connection);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The confirmation of {0} waits: {1}", due.declaration(), failure);
    }
  }

  private void confirm(DueConfirmation due, Connection connection) {
    var window = deciding.windows(List.of(due.window())).get(due.window());
    if (window == null) {
      return;
    }
    var to = work.addressees(due.processor(), due.agreement());
    boolean allAnswered =
        to.contacts().stream()
            .filter(Contact::designated)
            .map(contact -> hand(due, window, to, contact, connection))
            .reduce(true, Boolean::logicalAnd);
    if (allAnswered) {
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

  /** True when the server has said yes or a final no. */
  private boolean hand(
      DueConfirmation due, Window window, Addressees to, Contact contact, Connection connection) {
    var sender = work.sender(due.processor());
    var language = NoticeLanguage.of(contact.language());
    var name = vault.open(due.processor(), contact.name());
    var email = vault.open(due.processor(), contact.email());
    if (name.isEmpty() || email.isEmpty()) {
      return true;
    }
    int attempt = window.notice().map(NoticePrepared::attempt).orElse(1);
    var zone = window.plan().orElseThrow().terms().zoneId();
    var lastDay =
        window
            .opening()
            .map(opened -> opened.computation().lastDay())
            .or(() -> window.notice().map(NoticePrepared::promisedLastDay))
            .orElseGet(() -> due.receivedAt().atZone(zone).toLocalDate());
    var confirmation =
        new Confirmation(
            due.kind(),
            sender,
            to.reference(),
            work.subprocessor(due.processor(), due.change()),
            name.get(),
            declarant(due),
            due.text().flatMap(text -> vault.open(due.processor(), text)).orElse(""),
            due.receivedAt(),
            lastDay,
            due.timely(),
            zone,
            mail.link(due.window(), contact.person(), attempt),
            language);
    var messageId =
        MessageIds.of(
            "confirmation",
            due.window(),
            contact.person(),
            due.declaration(),
            sender.contact().email());
    var outgoing =
        mail.mail(
            sender,
            messageId,
            due.receivedAt(),
            new To(name.get(), email.get(), language),
            confirmation.subject(),
            confirmation.document());
    work.sending(due, messageId, contact.person(), mail.envelopeSha256(messageId));
    var answer = connection.hand(outgoing.envelope(), courier.compose(outgoing));
    return answer instanceof Acceptance.Accepted || answer instanceof Acceptance.RefusedForGood;
  }
}
