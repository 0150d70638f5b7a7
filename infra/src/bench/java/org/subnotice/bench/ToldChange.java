package org.subnotice.bench;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.subnotice.core.agreement.Contact;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.window.WindowEvent.WindowPlanned;
import org.subnotice.core.wording.Wording;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.Addressees;
import org.subnotice.notifier.reaction.Dossier;
import org.subnotice.notifier.reaction.TellingWork;

/** A change whose windows are planned and whose controllers are told; agreements are in memory. */
final class ToldChange implements TellingWork {

  private final TreeMap<String, WindowPlanned> windows = new TreeMap<>();
  private final Map<String, Contact> contacts;
  private final EngagementDetails details;
  private final ChangeToTell change;

  /** {@code contacts} by agreement. */
  ToldChange(
      List<WindowPlanned> planned, Map<String, Contact> contacts, EngagementDetails details) {
    planned.forEach(window -> windows.put(window.window(), window));
    this.contacts = contacts;
    this.details = details;
    change = new ChangeToTell(planned.getFirst().processor(), planned.getFirst().change());
  }

  @Override
  public List<ChangeToTell> changes(Turn turn) {
    return turn == Turn.FIRST ? List.of(change) : List.of();
  }

  @Override
  public List<String> windows(ChangeToTell some, Turn turn, Optional<String> after, int limit) {
    return windows.tailMap(after.orElse(""), false).keySet().stream().limit(limit).toList();
  }

  @Override
  public Set<String> stillToTell(ChangeToTell some, Turn turn, Collection<String> ids) {
    return Set.copyOf(ids);
  }

  @Override
  public Dossier dossier(ChangeToTell some) {
    return new Dossier(
        change.processor(),
        sender(),
        change.change(),
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
