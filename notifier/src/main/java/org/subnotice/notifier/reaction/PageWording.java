package org.subnotice.notifier.reaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.Window;
import org.subnotice.notifier.dispatch.CompiledMail;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.NoticeStore.Stored;
import org.subnotice.notifier.notice.NoticeFacts;
import org.subnotice.notifier.notice.NoticeLanguage;
import org.subnotice.notifier.notice.NoticeSlots;
import org.subnotice.notifier.reaction.Letter.Promise;

/** What the notices of one page have in common, worked out once each. */
final class PageWording {

  private final Dossier dossier;
  private final TermsInForce terms;
  private final NoticeMail mail;
  private final Courier courier;
  private final Templates templates;
  private final EffectiveTerms effective;
  private final Map<String, Addressees> addressees;
  private final Map<Sealed, String> clear;
  private final Map<String, NoticeFacts> facts = new LinkedHashMap<>();
  private final Map<String, CompiledMail> compiled = new HashMap<>();
  private final Map<String, Composed> ready = new HashMap<>();
  private final List<Stored> kept = new ArrayList<>();

  PageWording(
      Dossier dossier,
      Map<String, Addressees> addressees,
      TermsInForce terms,
      NoticeMail mail,
      Courier courier,
      Templates templates) {
    this.dossier = dossier;
    this.addressees = addressees;
    this.terms = terms;
    this.mail = mail;
    this.courier = courier;
    this.templates = templates;
    clear = mail.clear(dossier.processor(), namesAndAddresses(addressees.values()));
    effective =
        new EffectiveTerms(terms, dossier.processor(), dossier.details(), dossier.emergency());
  }

  private static List<Sealed> namesAndAddresses(Collection<Addressees> addressees) {
    return addressees.stream()
        .flatMap(each -> each.contacts().stream())
        .flatMap(contact -> Stream.of(contact.name(), contact.email()))
        .toList();
  }

  /** Fails when the person has been erased. */
  String clear(Sealed sealed) {
    var known = clear.get(sealed);
    return known == null ? mail.clear(dossier.processor(), sealed) : known;
  }

  NoticeSlots slots(Letter letter) {
    return mail.slots(letter, clear(letter.name()));
  }

  Dossier dossier() {
    return dossier;
  }

  /** What was written here, by Message-ID. */
  Map<String, Composed> written() {
    return ready;
  }

  /** The same, as it is to be kept. */
  List<Stored> kept() {
    return kept;
  }

  Addressees addressees(Window window) {
    return Objects.requireNonNull(addressees.get(window.plan().orElseThrow().agreement()));
  }

  private String termsKey(Window window) {
    var frozen = window.plan().orElseThrow().terms();
    return frozen.terms() + '@' + frozen.version() + new TreeSet<>(addressees(window).services());
  }

  NoticeFacts facts(Window window) {
    var frozen = window.plan().orElseThrow().terms();
    var services = addressees(window).services();
    return facts.computeIfAbsent(
        termsKey(window),
        key ->
            NoticeWording.facts(
                dossier,
                terms.find(dossier.processor(), frozen.terms(), frozen.version()),
                effective.of(frozen.terms(), frozen.version(), services)));
  }

  private CompiledMail compiled(Window window, NoticeLanguage language) {
    String key = termsKey(window);
    return compiled.computeIfAbsent(key + language, both -> compiled(key, facts(window), language));
  }

  private CompiledMail compiled(String key, NoticeFacts shared, NoticeLanguage language) {
    return templates.of(
        shared, language, () -> courier.compile(mail.draft(dossier, key, shared, language)));
  }

  Composed write(Window window, String messageId, Letter letter) {
    var slots = slots(letter);
    var unsigned = new HashMap<String, String>();
    slots.words().all().forEach((slot, text) -> unsigned.put(slot.name(), text));
    String email = clear(letter.email());
    unsigned.putAll(
        courier.headers(mail.addressing(dossier.sender(), facts(window), slots, letter, email)));
    var template = compiled(window, slots.language());
    var words = template.sign(unsigned, letter.promise().preparedAt());
    var written = template.fill(words);
    ready.put(messageId, written);
    kept.add(
        new Stored(
            letter.window(),
            messageId,
            letter.recipient(),
            written.sha256(),
            template.stored(),
            words));
    return written;
  }

  /** A window that was told already waits for another address; its first notice does not. */
  boolean reachesSomebody(Window window) {
    return window.bounced().isEmpty() || !addressees(window).reachable(window).isEmpty();
  }

  /** Whether the contacts were named anew since the notice was fixed, with another result. */
  boolean meansSomebodyElse(Window window) {
    var now =
        addressees(window).reachable(window).stream()
            .collect(Collectors.toMap(Contact::person, Contact::email, (one, _) -> one));
    var then =
        window.notice().stream()
            .flatMap(notice -> notice.messages().stream())
            .collect(
                Collectors.toMap(
                    PreparedMessage::recipient, PreparedMessage::email, (one, _) -> one));
    return !now.isEmpty() && !now.equals(then);
  }

  List<Letter> letters(Window window, int attempt, Promise promise) {
    var to = addressees(window);
    return to.reachable(window).stream()
        .map(
            contact ->
                new Letter(
                    window.plan().orElseThrow().window(),
                    attempt,
                    contact.person(),
                    contact.name(),
                    contact.email(),
                    contact.language(),
                    to.reference(),
                    to.controller(),
                    promise))
        .toList();
  }
}
