package org.subnotice.infra.inbound;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.subnotice.notifier.reaction.Reaction;

/**
 * Fetches from a mailbox what came since the last look. Reads and changes nothing there: no flag,
 * no message. What does not concern us is not kept.
 */
final class ImapFetching implements Reaction {

  /** As much of a message as the embedded server takes; what is said stands at its beginning. */
  private static final int LONGEST = 25 * 1024 * 1024;

  /** So much at a time, so that no message is in memory beyond what is kept of it. */
  private static final int PIECE = 1024 * 1024;

  private final ImapSettings settings;
  private final MailboxPositions positions;
  private final MailIntake intake;
  private final SSLContext trust;
  private final Clock clock;
  private volatile Instant fetchedUntil = Instant.EPOCH;

  /** {@code trust} decides which certificates of the server are believed. */
  ImapFetching(
      ImapSettings settings,
      MailboxPositions positions,
      MailIntake intake,
      SSLContext trust,
      Clock clock) {
    this.settings = settings;
    this.positions = positions;
    this.intake = intake;
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * What arrived in the mailbox until then has been fetched. Stands still while the server does not
   * answer: no period ends over an answer that may lie there.
   */
  Instant fetchedUntil() {
    return fetchedUntil;
  }

  @Override
  public void run() {
    var now = clock.instant();
    if (now.isBefore(fetchedUntil.plus(settings.every()))) {
      return;
    }
    try {
      fetch();
    } catch (MessagingException | IOException failure) {
      throw new IllegalStateException("The mailbox cannot be read", failure);
    }
    fetchedUntil = now;
  }

  private void fetch() throws MessagingException, IOException {
    String protocol = settings.security() == ImapSettings.Security.TLS ? "imaps" : "imap";
    try (var store = Session.getInstance(properties("mail." + protocol)).getStore(protocol)) {
      store.connect(settings.host(), settings.port(), settings.username(), settings.password());
      try (var folder = store.getFolder(settings.folder())) {
        folder.open(Folder.READ_ONLY);
        fetch((UIDFolder) folder);
      }
    }
  }

  private void fetch(UIDFolder uids) throws MessagingException, IOException {
    long validity = uids.getUIDValidity();
    long last = positions.lastUid(settings.name(), validity);
    for (var message : uids.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
      long uid = uids.getUID(message);
      // The last one of a folder is given even where all have been read (RFC 3501, 6.4.8).
      if (uid > last) {
        take(message);
        positions.advance(settings.name(), validity, uid);
      }
    }
  }

  private void take(Message message) throws MessagingException, IOException {
    var remote = (IMAPMessage) message;
    remote.setPeek(true);
    try (var content = remote.getMimeStream()) {
      intake.take(content.readNBytes(LONGEST), arrivedAt(message));
    }
  }

  /** When the server took it, by the server's clock, which must not run ahead of ours. */
  private Instant arrivedAt(Message message) throws MessagingException {
    var now = clock.instant();
    return Optional.ofNullable(message.getReceivedDate())
        .map(Date::toInstant)
        .filter(now::isAfter)
        .orElse(now);
  }

  private Properties properties(String prefix) {
    var all = new Properties();
    String patience = String.valueOf(settings.timeout().toMillis());
    all.put(prefix + ".connectiontimeout", patience);
    all.put(prefix + ".timeout", patience);
    all.put(prefix + ".writetimeout", patience);
    all.put(prefix + ".ssl.checkserveridentity", "true");
    all.put(prefix + ".ssl.protocols", "TLSv1.3 TLSv1.2");
    all.put(prefix + ".ssl.socketFactory", trust.getSocketFactory());
    all.put(prefix + ".fetchsize", String.valueOf(PIECE));
    boolean required = settings.security() == ImapSettings.Security.STARTTLS;
    all.put(prefix + ".starttls.enable", String.valueOf(required));
    all.put(prefix + ".starttls.required", String.valueOf(required));
    return all;
  }
}
