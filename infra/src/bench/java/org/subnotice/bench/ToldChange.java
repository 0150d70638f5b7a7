package org.subnotice.bench;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.core.wording.Wording;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.Dossier;
import org.subnotice.notifier.reaction.TellingWork;

/** A change whose windows are planned and whose controllers are told; agreements are in memory. */
final class ToldChange implements TellingWork {

  private final TreeSet<String> windows = new TreeSet<>();
  private final Map<String, Contact> contacts = new HashMap<>();
  private final EngagementDetails details;
  private Optional<ChangeToTell> change = Optional.empty();

  ToldChange(EngagementDetails details) {
    this.details = details;
  }

  /** Keeps nothing but its name: there may be a hundred thousand. */
  void planned(WindowEvent event) {
    if (event instanceof WindowPlanned window) {
      windows.add(window.window());
      change = Optional.of(new ChangeToTell(window.processor(), window.change()));
    }
  }

  /** By agreement. */
  void contacts(Map<String, Contact> some) {
    contacts.putAll(some);
  }

  @Override
  public List<ChangeToTell> changes(Turn turn) {
    return turn == Turn.FIRST ? change.stream().toList() : List.of();
  }

  @Override
  public List<String> windows(ChangeToTell some, Turn turn, Optional<String> after, int limit) {
    return windows.tailSet(after.orElse(""), false).stream().limit(limit).toList();
  }

  @Override
  public Set<String> stillToTell(ChangeToTell some, Turn turn, Collection<String> ids) {
    return Set.copyOf(ids);
  }

  @Override
  public Dossier dossier(ChangeToTell some) {
    return new Dossier(
        some.processor(),
        sender(),
        some.change(),
        ChangeKind.ADDITION,
        Optional.empty(),
        "Neuer Backup-Speicher für alle Kunden",
        details,
        "Am Kai 3, 20457 Hamburg",
        Optional.empty(),
        Optional.empty(),
        LocalDate.of(2027, 2, 1),
        false,
        URI.create("https://notices.example.org/p/acme"),
        "ab".repeat(32),
        Wording.NONE);
  }

  static Processor sender() {
    return new Processor(
        "Acme GmbH",
        "Teststraße 1, 10115 Berlin",
        new org.subnotice.notifier.notice.Contact(
            "Petra Prüfer", new EmailAddress("datenschutz@acme.example")),
        Optional.empty());
  }

  @Override
  public Map<String, Addressees> addressees(String processor, Collection<String> agreements) {
    return agreements.stream()
        .collect(Collectors.toMap(Function.identity(), agreement -> addressees(agreement)));
  }

  private Addressees addressees(String agreement) {
    var contact = contacts.get(agreement);
    if (contact == null) {
      throw new IllegalArgumentException(agreement);
    }
    return new Addressees(
        "V-" + agreement.substring(agreement.length() - 8),
        "Stadtwerke " + agreement.substring(agreement.length() - 6) + " GmbH",
        Set.of("main"),
        List.of(contact),
        Optional.empty(),
        Instant.EPOCH);
  }
}
