package org.subnotice.api.rest.window;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ContactView;
import org.subnotice.api.rest.Created;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.api.rest.tenant.PersonalData;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.window.Declarant;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowId;

/** Keeps an objection that came another way than by the link, flagged like any other. */
@RestController
class RecordObjectionEndpoint {

  private final Orders orders;
  private final KnownWindows known;
  private final Agreements agreements;
  private final PersonalData personal;
  private final Tenants tenants;

  RecordObjectionEndpoint(
      Orders orders,
      KnownWindows known,
      Agreements agreements,
      PersonalData personal,
      Tenants tenants) {
    this.orders = orders;
    this.known = known;
    this.agreements = agreements;
    this.personal = personal;
    this.tenants = tenants;
  }

  @PostMapping("/api/v1/processors/{p}/windows/{w}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Access.EDITOR)
  Created record(
      @PathVariable("w") String window,
      @RequestBody ObjectionByHand asked,
      Caller caller,
      Ids ids) {
    var view = known.of(caller, window);
    Past.require(asked.receivedAt(), tenants.now());
    String objection = ids.next("objection-");
    var listed = listed(caller, view.agreement(), asked.declarant().name());
    orders.carryOut(caller, command(caller, new WindowId(view.id()), objection, asked, listed));
    return new Created(objection);
  }

  private WindowCommand command(
      Caller caller,
      WindowId window,
      String objection,
      ObjectionByHand asked,
      Optional<PersonRef> listed) {
    var person = listed.orElseGet(personal::somebody);
    var text = personal.seal(caller.processor(), person, asked.text());
    return new WindowCommand.Object(
        window,
        objection,
        asked.receivedAt(),
        asked.channel(),
        new Declarant(
            person.value(),
            personal.seal(caller.processor(), person, asked.declarant().name()),
            personal.seal(caller.processor(), person, asked.declarant().role())),
        text,
        !asked.text().isBlank(),
        listed.isPresent(),
        Sha256.hex(text.ciphertext()));
  }

  /** The contact of that name, if the controller named one. */
  private Optional<PersonRef> listed(Caller caller, String agreement, String name) {
    return agreements.find(caller.processor(), agreement).stream()
        .map(AgreementView::contacts)
        .flatMap(java.util.List::stream)
        .filter(contact -> contact.name().equalsIgnoreCase(name))
        .map(ContactView::person)
        .map(PersonRef::new)
        .findFirst();
  }
}
