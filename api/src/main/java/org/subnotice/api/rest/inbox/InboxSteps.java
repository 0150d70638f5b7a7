package org.subnotice.api.rest.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Declarant;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.Approve;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowCommand.WithdrawObjection;
import org.subnotice.core.window.WindowId;

/** What a person of the processor does with an answer, the same for programs and for pages. */
@Component
public final class InboxSteps {

  private final Orders orders;
  private final KnownMails known;
  private final Agreements agreements;
  private final PersonalData personal;

  InboxSteps(Orders orders, KnownMails known, Agreements agreements, PersonalData personal) {
    this.orders = orders;
    this.known = known;
    this.agreements = agreements;
    this.personal = personal;
  }

  /** Says what the answer means; what it declares was received when it arrived. */
  public void classify(Caller caller, String id, ClassificationBody asked) {
    var mail = known.of(caller, id);
    if (mail.kind() != MailKind.REPLY) {
      throw new Refusal(
          RefusalCode.WRONG_STATE,
          "A machine wrote this message, so it declares nothing. What you know besides can be"
              + " recorded in its window by hand.");
    }
    orders.carryOut(
        caller,
        new ClassifyReply(
            new WindowId(mail.window()), mail.id(), asked.as(), effect(caller, mail, asked)));
  }

  private Optional<WindowCommand> effect(
      Caller caller, InboxMailView mail, ClassificationBody asked) {
    var window = new WindowId(mail.window());
    return switch (asked.as()) {
      case OBJECTION -> Optional.of(objection(caller, mail, asked));
      case APPROVAL ->
          Optional.of(
              new Approve(
                  window,
                  key("approval-", mail),
                  mail.receivedAt(),
                  Channel.EMAIL,
                  declarant(caller, mail, asked)));
      case WITHDRAWAL ->
          Optional.of(
              new WithdrawObjection(
                  window,
                  key("withdrawal-", mail),
                  mail.receivedAt(),
                  declarant(caller, mail, asked)));
      case ACKNOWLEDGEMENT ->
          Optional.of(
              new RecordReceipt(
                  window,
                  key("receipt-", mail),
                  EvidenceTier.T3,
                  mail.receivedAt(),
                  Channel.EMAIL,
                  Optional.empty()));
      case OTHER -> Optional.empty();
    };
  }

  private WindowCommand objection(Caller caller, InboxMailView mail, ClassificationBody asked) {
    var declarant = declarant(caller, mail, asked);
    var text = personal.seal(caller.processor(), new PersonRef(declarant.person()), mail.text());
    return new WindowCommand.Object(
        new WindowId(mail.window()),
        key("objection-", mail),
        mail.receivedAt(),
        Optional.empty(),
        Channel.EMAIL,
        declarant,
        text,
        !mail.text().isBlank(),
        listed(caller, mail).isPresent(),
        Sha256.hex(text.ciphertext()));
  }

  private Declarant declarant(Caller caller, InboxMailView mail, ClassificationBody asked) {
    var person =
        listed(caller, mail)
            .map(contact -> new PersonRef(contact.person()))
            .orElseGet(personal::somebody);
    String name = asked.declarant().orElse(mail.from());
    return new Declarant(
        person.value(),
        personal.seal(caller.processor(), person, name),
        personal.seal(caller.processor(), person, asked.role()));
  }

  /** The contact from whose address it came, which can be forged: as good as a name in a letter. */
  private Optional<ContactView> listed(Caller caller, InboxMailView mail) {
    String from = mail.from().toLowerCase(Locale.ROOT);
    return agreements.find(caller.processor(), mail.agreement()).stream()
        .map(AgreementView::contacts)
        .flatMap(List::stream)
        .filter(contact -> contact.email().contains("@"))
        .filter(contact -> isFrom(from, contact.email().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean isFrom(String from, String email) {
    return from.equals(email) || from.contains("<" + email + ">");
  }

  /** The same message always makes the same declaration. */
  private static String key(String prefix, InboxMailView mail) {
    return prefix + mail.id().substring(mail.id().indexOf('-') + 1);
  }
}
