package org.subnotice.infra.demo;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Orders;
import org.subnotice.api.order.People;
import org.subnotice.api.read.KnownTerms;
import org.subnotice.core.agreement.AgreementCommand.ConcludeAgreement;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.agreement.PostalAddress;
import org.subnotice.core.period.Seat;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.personal.Vault;
import org.subnotice.core.processor.ProcessorCommand.IssueToken;
import org.subnotice.core.processor.ProcessorCommand.RegisterProcessor;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.processor.Role;
import org.subnotice.core.register.EngagementCommand.ListEngagement;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.register.EngagementId;
import org.subnotice.infra.demo.DemoData.Addressee;
import org.subnotice.infra.demo.DemoData.Deal;
import org.subnotice.infra.demo.DemoData.Entry;
import org.subnotice.notifier.dispatch.LinkTokens;

/**
 * Gives the demonstration its processors, by the same orders that anybody gives. All identifiers
 * follow from names, so that loading again after a crash repeats nothing.
 */
final class DemoLoading {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  private final Orders orders;
  private final People people;
  private final Vault vault;
  private final KnownTerms terms;

  DemoLoading(Orders orders, People people, Vault vault, KnownTerms terms) {
    this.orders = orders;
    this.people = people;
    this.vault = vault;
    this.terms = terms;
  }

  void load(List<DemoData> processors) {
    processors.forEach(this::load);
  }

  private void load(DemoData data) {
    var processor = new ProcessorId(id("processor-", data.slug()));
    var caller =
        new Caller(
            processor.value(),
            people.actor(processor.value(), "demo-" + data.slug() + "-admin"),
            "demo");
    orders.carryOut(caller, registration(processor, data));
    for (var role : Role.values()) {
      orders.carryOut(caller, token(processor, data, role));
    }
    data.register().forEach(entry -> list(caller, processor, data, entry));
    orders.concludeAll(
        caller, data.agreements().stream().map(deal -> agreement(processor, data, deal)).toList());
  }

  private RegisterProcessor registration(ProcessorId processor, DemoData data) {
    var contact = people.contact(processor.value(), data.contact().email());
    return new RegisterProcessor(
        processor,
        data.slug(),
        data.name(),
        seal(processor, contact, data.address()),
        new Seat(data.country(), data.subdivision()),
        ZONE,
        data.language(),
        seal(processor, contact, data.contact().name()),
        seal(processor, contact, data.contact().email()),
        true);
  }

  private IssueToken token(ProcessorId processor, DemoData data, Role role) {
    String name = NamedTokens.token(data.slug(), role);
    var actor = people.actor(processor.value(), name);
    return new IssueToken(
        processor, id("token-", name), LinkTokens.sha256(name), role, seal(processor, actor, name));
  }

  private void list(Caller caller, ProcessorId processor, DemoData data, Entry entry) {
    String name = data.slug() + "|" + entry.entity() + "|" + entry.service();
    var person = personOf(name);
    var details =
        new EngagementDetails(
            entry.entity(),
            entry.address() == null ? null : seal(processor, person, entry.address()),
            entry.country(),
            null,
            null,
            entry.service(),
            entry.purpose(),
            entry.dataLocations(),
            List.of(),
            List.of(),
            List.of(),
            entry.thirdCountry(),
            Optional.ofNullable(entry.guarantees()).stream().toList(),
            List.of(),
            false,
            null,
            List.of(),
            entry.chainBelow(),
            List.of());
    orders.carryOut(
        caller,
        new ListEngagement(
            new EngagementId(id("engagement-", name)), processor, details, data.since()));
  }

  private ConcludeAgreement agreement(ProcessorId processor, DemoData data, Deal deal) {
    String name = data.slug() + "|" + deal.reference();
    var contract = terms.find(processor.value(), deal.terms()).orElseThrow();
    return new ConcludeAgreement(
        new AgreementId(id("agreement-", name)),
        processor,
        deal.reference(),
        seal(processor, personOf(name), deal.controller()),
        new Seat(deal.country(), deal.subdivision()),
        contract.id().value(),
        contract.version(),
        Set.copyOf(deal.services()),
        deal.concludedOn(),
        deal.contacts().stream().map(contact -> contact(processor, contact)).toList(),
        Optional.ofNullable(deal.address())
            .map(address -> PostalAddress.of(address).text())
            .map(address -> seal(processor, personOf(name), address)));
  }

  private Contact contact(ProcessorId processor, Addressee addressee) {
    var person = people.contact(processor.value(), addressee.email());
    return new Contact(
        person.value(),
        seal(processor, person, addressee.name()),
        seal(processor, person, addressee.email()),
        addressee.language(),
        addressee.role(),
        addressee.designated());
  }

  private Sealed seal(ProcessorId processor, PersonRef person, String clear) {
    return vault.seal(processor.value(), person, clear);
  }

  private static PersonRef personOf(String name) {
    return new PersonRef(id("person-", name));
  }

  private static String id(String prefix, String name) {
    var digits = UUID.nameUUIDFromBytes(("demo|" + name).getBytes(StandardCharsets.UTF_8));
    return prefix + digits.toString().replace("-", "");
  }
}
