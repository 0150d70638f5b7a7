package org.subnotice.infra.evidence;

import java.util.Locale;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.InboxMailView;

/** What came back to the notices, byte for byte: answers of persons, reports of machines. */
final class MailFiles {

  private final Inbox inbox;

  MailFiles(Inbox inbox) {
    this.inbox = inbox;
  }

  void add(Case of, Bundle bundle) {
    int number = 0;
    for (InboxMailView mail : inbox.about(of.processor(), of.window())) {
      number++;
      String kind = mail.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      String name = "mail/%04d-%s".formatted(number, kind);
      inbox
          .raw(of.processor(), mail.id())
          .ifPresentOrElse(
              bytes -> bundle.add(name + ".eml", bytes),
              () -> bundle.add(name + "-erased.txt", erased(mail)));
    }
  }

  private static String erased(InboxMailView mail) {
    return """
    Erased. The message %s came at %s. The key under which it was kept was destroyed.
    """
        .formatted(mail.id(), mail.receivedAt());
  }
}
