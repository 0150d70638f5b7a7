package org.subnotice.api.portal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.People;
import org.subnotice.api.read.ContactView;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Declarant;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowId;

/**
 * Turns what was typed into orders; what identifies a person is sealed before it goes any further.
 */
@Component
class Declaring {

  private final Orders orders;
  private final People people;
  private final Vault vault;

  Declaring(Orders orders, People people, Vault vault) {
    this.orders = orders;
    this.people = people;
    this.vault = vault;
  }

  /**
   * {@code receivedAt} is when the request reached us: it decides whether the declaration is in
   * time.
   */
  void declare(Situation situation, Declaration declaration, Entry entry, Instant receivedAt) {
    String key = declaration.key(entry);
    if (situation.window().objections().stream().anyMatch(o -> o.id().equals(key))) {
      return;
    }
    var processor = situation.processor().id();
    var person = people.fresh();
    var seal = new Seal(processor, person);
    var window = new WindowId(situation.window().id());
    var command =
        switch (declaration) {
          case OBJECTION -> objection(situation, entry, receivedAt, key, seal);
          case APPROVAL ->
              new WindowCommand.Approve(
                  window, key, receivedAt, Channel.LINK, seal.declarant(entry));
          case ACKNOWLEDGEMENT ->
              new WindowCommand.RecordReceipt(
                  window, key, EvidenceTier.T3, receivedAt, Channel.LINK, seal.signature(entry));
          case WITHDRAWAL ->
              new WindowCommand.WithdrawObjection(window, key, receivedAt, seal.declarant(entry));
        };
    orders.carryOut(new Caller(processor, person, "link"), command);
  }

  private static WindowCommand objection(
      Situation situation, Entry entry, Instant receivedAt, String key, Seal seal) {
    var text = seal.of(entry.said());
    return new WindowCommand.Object(
        new WindowId(situation.window().id()),
        key,
        receivedAt,
        Optional.of(receivedAt),
        Channel.LINK,
        seal.declarant(entry),
        text,
        entry.givesGround(situation.terms()),
        situation.recipient().map(ContactView::name).filter(entry::isSignedBy).isPresent(),
        Digest.hex(text.ciphertext()));
  }

  private final class Seal {

    private final String processor;
    private final PersonRef person;

    Seal(String processor, PersonRef person) {
      this.processor = processor;
      this.person = person;
    }

    Sealed of(String clear) {
      return vault.seal(processor, person, clear);
    }

    Declarant declarant(Entry entry) {
      return new Declarant(person.value(), of(entry.name().strip()), of(entry.role().strip()));
    }

    Optional<Sealed> signature(Entry entry) {
      String role = entry.role().strip();
      return Optional.of(of(entry.name().strip() + (role.isEmpty() ? "" : ", " + role)));
    }
  }
}
