package org.subnotice.infra.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder in which received mail is kept: one file a message, named in the order of arrival.
 *
 * <p>May be used by many threads of one process.
 */
public final class MailFolder {

  private static final String SUFFIX = ".eml";

  private final Path folder;
  private final Clock clock;
  private final ArrivalOrder order;
  private final NavigableSet<String> ids = new ConcurrentSkipListSet<>();
  private final ConcurrentMap<String, List<String>> recipients = new ConcurrentHashMap<>();
  private final RecentMails recent = new RecentMails();

  private MailFolder(Path folder, Clock clock, List<String> kept) {
    this.folder = folder;
    this.clock = clock;
    ids.addAll(kept);
    this.order = new ArrivalOrder(kept.isEmpty() ? Optional.empty() : Optional.of(ids.last()));
  }

  /** Opens the folder, which is made when it is not there; {@code clock} tells when a mail came. */
  public static MailFolder open(Path folder, Clock clock) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<String> kept =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(SUFFIX))
              .map(name -> name.substring(0, name.length() - SUFFIX.length()))
              .toList();
      return new MailFolder(folder, clock, kept);
    }
  }

  /** Keeps a message as it is and returns its id once the disk has it. */
  String keep(String sender, List<String> envelopeRecipients, byte[] message) throws IOException {
    KeptFile file = new KeptFile(clock.instant(), sender, envelopeRecipients, message);
    String id = order.next(file.receivedAt());
    file.writeTo(folder, id + SUFFIX);
    recipients.put(id, lowerCase(envelopeRecipients));
    ids.add(id);
    return id;
  }

  public MailPage list(MailQuery query) {
    NavigableSet<String> later = query.after().map(id -> ids.tailSet(id, false)).orElse(ids);
    List<String> found =
        later.stream().filter(id -> isFor(id, query)).limit(query.limit() + 1L).toList();
    List<String> shown = found.subList(0, Math.min(found.size(), query.limit()));
    Optional<String> next =
        found.size() > shown.size() ? Optional.of(shown.getLast()) : Optional.empty();
    return new MailPage(shown.stream().map(this::mail).toList(), next);
  }

  /** Newest first, those to addresses that contain {@code to}, whatever its case. */
  public List<KeptMail> newest(int limit, Optional<String> to) {
    return ids.descendingSet().stream()
        .filter(id -> to.isEmpty() || reaches(id, to.get().toLowerCase(Locale.ROOT)))
        .limit(limit)
        .map(this::mail)
        .toList();
  }

  private boolean reaches(String id, String part) {
    return recipients(id).stream().anyMatch(address -> address.contains(part));
  }

  public Optional<KeptMail> find(String id) {
    return known(id).map(this::mail);
  }

  /** The message byte for byte as it was received. */
  public Optional<byte[]> raw(String id) {
    return known(id).map(kept -> KeptFile.read(file(kept)).message());
  }

  /** Deletes for good what {@code unwanted} says, with its file. */
  public void forget(Predicate<KeptMail> unwanted) throws IOException {
    for (String id : List.copyOf(ids)) {
      if (unwanted.test(mail(id))) {
        ids.remove(id);
        Files.deleteIfExists(file(id));
        recipients.remove(id);
        recent.forget(id);
      }
    }
  }

  public int size() {
    return ids.size();
  }

  private Optional<String> known(String id) {
    return ids.contains(id) ? Optional.of(id) : Optional.empty();
  }

  private boolean isFor(String id, MailQuery query) {
    return query
        .recipient()
        .map(wanted -> recipients(id).contains(wanted.toLowerCase(Locale.ROOT)))
        .orElse(true);
  }

  /** Read from the file once, after a restart. */
  private List<String> recipients(String id) {
    return recipients.computeIfAbsent(
        id, unread -> lowerCase(KeptFile.read(file(unread)).recipients()));
  }

  private KeptMail mail(String id) {
    return recent.get(id, unread -> new MailReader(unread, KeptFile.read(file(unread))).read());
  }

  private Path file(String id) {
    return folder.resolve(id + SUFFIX);
  }

  private static List<String> lowerCase(List<String> addresses) {
    return addresses.stream().map(address -> address.toLowerCase(Locale.ROOT)).toList();
  }
}
