package org.subnotice.notifier.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.notifier.notice.Block.Fact;

/**
 * Who the subprocessor is, what it does and where, under which safeguards, and who stands below.
 */
record SubprocessorPart(NoticeFacts facts, Words words) {

  List<Block> blocks() {
    return List.of(
        heading("subprocessor"),
        new Block.Facts(identity()),
        heading("processing"),
        new Block.Facts(processing()),
        heading("places"),
        new Block.Facts(places()),
        heading("safeguards"),
        new Block.Facts(safeguards()),
        heading("chain"),
        chain());
  }

  private Block heading(String key) {
    return new Block.Heading(words.say("heading." + key));
  }

  private List<Fact> identity() {
    Subprocessor subprocessor = facts.subprocessor();
    List<Fact> identity = new ArrayList<>();
    identity.add(fact("kind", words.say("kind", facts.kind())));
    facts.replaces().ifPresent(replaced -> identity.add(fact("replaces", replaced)));
    identity.add(fact("reason", words.known(facts.reason())));
    identity.add(fact("legal-name", words.known(subprocessor.legalName())));
    identity.add(fact("address", words.known(subprocessor.address())));
    identity.add(fact("country", words.country(subprocessor.country())));
    identity.add(fact("contact", contact(subprocessor.contact())));
    identity.add(fact("planned", planned()));
    return identity;
  }

  private List<Fact> processing() {
    Processing processing = facts.processing();
    return List.of(
        fact("service", words.known(processing.service())),
        fact("purpose", words.known(processing.purpose())),
        fact("description", words.known(processing.description())),
        fact("data-categories", words.known(processing.dataCategories())),
        fact("data-subjects", words.known(processing.dataSubjects())),
        fact("delimitation", words.known(processing.delimitation())));
  }

  private List<Fact> places() {
    Places places = facts.places();
    List<Fact> rows = new ArrayList<>();
    rows.add(fact("data-locations", words.known(places.dataLocations())));
    rows.add(fact("remote-access", noneOr(places.remoteAccessFrom())));
    places
        .thirdCountry()
        .ifPresentOrElse(
            transfer -> rows.addAll(transfer(transfer)),
            () -> rows.add(fact("third-country", words.say("third-country.none"))));
    return rows;
  }

  private List<Fact> transfer(ThirdCountry transfer) {
    List<Fact> rows = new ArrayList<>();
    rows.add(fact("third-country", words.say("third-country.yes")));
    rows.add(fact("basis", words.known(transfer.basis())));
    transfer.validUntil().ifPresent(day -> rows.add(fact("valid-until", words.day(day))));
    rows.add(fact("guarantees", words.known(transfer.guarantees())));
    rows.add(fact("evidence", words.known(transfer.evidence())));
    return rows;
  }

  private List<Fact> safeguards() {
    return List.of(
        fact("measures", words.known(facts.safeguards().measures())),
        fact("due-diligence", words.known(facts.safeguards().dueDiligence())));
  }

  private Block chain() {
    return facts
        .chain()
        .map(links -> links.isEmpty() ? sentence("chain.none") : items(links))
        .orElseGet(() -> sentence("chain.unknown"));
  }

  private Block items(List<ChainLink> links) {
    return new Block.Items(
        links.stream()
            .map(
                link ->
                    words.say(
                        "chain.link",
                        link.legalName(),
                        words.known(link.address()),
                        words.country(link.country()),
                        words.known(link.purpose()),
                        contact(link.contact())))
            .toList());
  }

  private Block sentence(String key) {
    return new Block.Paragraph(words.say(key));
  }

  private String planned() {
    return facts.plannedFirstUse().map(words::weekday).orElseGet(() -> words.say("unknown"));
  }

  private String contact(Optional<Contact> contact) {
    return contact
        .map(person -> person.name() + ", " + person.email())
        .orElse(words.say("unknown"));
  }

  private String noneOr(List<String> values) {
    return values.isEmpty() ? words.say("none") : String.join("; ", values);
  }

  private Fact fact(String key, String value) {
    return new Fact(words.say("fact." + key), value);
  }
}
