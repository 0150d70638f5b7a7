package org.subnotice.api.rest.window;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.read.WindowTermsOf;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.Declarant;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.AcceptContestableReceipt;
import org.subnotice.core.window.WindowCommand.ExtendWindow;
import org.subnotice.core.window.WindowCommand.RecordReceipt;
import org.subnotice.core.window.WindowCommand.Resolve;
import org.subnotice.core.window.WindowId;

/** What a person of the processor records in a window, the same for programs and for pages. */
@Component
public final class WindowSteps {

  private final Orders orders;
  private final KnownWindows known;
  private final Agreements agreements;
  private final PersonalData personal;
  private final Tenants tenants;
  private final WindowTermsOf terms;

  WindowSteps(
      Orders orders,
      KnownWindows known,
      Agreements agreements,
      PersonalData personal,
      Tenants tenants,
      WindowTermsOf terms) {
    this.orders = orders;
    this.known = known;
    this.agreements = agreements;
    this.personal = personal;
    this.tenants = tenants;
    this.terms = terms;
  }

  /** Records by hand that a notice arrived, and returns the evidence's id. */
  public String recordReceipt(Caller caller, String window, ReceiptByHand asked, Ids ids) {
    var id = known.id(caller, window);
    Past.require(asked.receivedAt(), tenants.now());
    String receipt = ids.next("receipt-");
    Optional<Sealed> note = asked.note().map(text -> personal.seal(caller.processor(), text));
    orders.carryOut(
        caller,
        new RecordReceipt(id, receipt, asked.tier(), asked.receivedAt(), asked.channel(), note));
    return receipt;
  }

  /** Keeps an objection that came another way than by the link, and returns its id. */
  public String recordObjection(Caller caller, String window, ObjectionByHand asked, Ids ids) {
    var view = known.of(caller, window);
    Past.require(asked.receivedAt(), tenants.now());
    String objection = ids.next("objection-");
    var listed = listed(caller, view.agreement(), asked.declarant().name());
    orders.carryOut(caller, command(caller, new WindowId(view.id()), objection, asked, listed));
    return objection;
  }

  /** Gives the controller more time. */
  public void extend(Caller caller, String window, MoreTime asked, Ids ids) {
    orders.carryOut(
        caller,
        new ExtendWindow(
            known.id(caller, window),
            ids.next("extension-"),
            asked.period(),
            personal.seal(caller.processor(), asked.reason()),
            tenants.now()));
  }

  /** Lets a contestable receipt suffice. */
  public void acceptReceipt(Caller caller, String window, AcceptedRisk asked) {
    orders.carryOut(
        caller,
        new AcceptContestableReceipt(
            known.id(caller, window),
            tenants.now(),
            personal.seal(caller.processor(), asked.reason())));
  }

  /** Records how an objection was resolved. */
  public void resolve(Caller caller, String window, ResolutionBody asked) {
    orders.carryOut(
        caller,
        new Resolve(
            known.id(caller, window),
            asked.outcome(),
            asked.stopAt(),
            personal.seal(caller.processor(), asked.reason()),
            tenants.now()));
  }

  private WindowCommand command(
      Caller caller,
      WindowId window,
      String objection,
      ObjectionByHand asked,
      Optional<PersonRef> listed) {
    var person = listed.orElseGet(personal::somebody);
    var text = personal.seal(caller.processor(), person, asked.said());
    return new WindowCommand.Object(
        window,
        objection,
        asked.receivedAt(),
        asked.sentAt(),
        asked.channel(),
        new Declarant(
            person.value(),
            personal.seal(caller.processor(), person, asked.declarant().name()),
            personal.seal(caller.processor(), person, asked.declarant().role())),
        text,
        asked.givesGround(terms.find(caller.processor(), window.value())),
        listed.isPresent(),
        Sha256.hex(text.ciphertext()));
  }

  /** The contact of that name, if the controller named one. */
  private Optional<PersonRef> listed(Caller caller, String agreement, String name) {
    return agreements.find(caller.processor(), agreement).stream()
        .map(AgreementView::contacts)
        .flatMap(List::stream)
        .filter(contact -> contact.name().equalsIgnoreCase(name))
        .map(ContactView::person)
        .map(PersonRef::new)
        .findFirst();
  }
}
