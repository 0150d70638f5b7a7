package org.subnotice.infra.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.subnotice.infra.embedded.MailFolder;

/**
 * What the embedded mail server keeps in the clear, in the place of mailboxes elsewhere. With a
 * relay of your own there may be mails from before.
 */
final class KeptMails {

  private final Optional<MailFolder> running;
  private final Path folder;
  private final Clock clock;

  KeptMails(Optional<MailFolder> running, Path folder, Clock clock) {
    this.running = running;
    this.folder = folder;
    this.clock = clock;
  }

  /** Every mail that names the person goes as a whole, whoever it was for. */
  void forget(Traces traces) {
    try {
      if (running.isPresent()) {
        running.get().forget(traces::isIn);
      } else if (Files.isDirectory(folder)) {
        MailFolder.open(folder, clock).forget(traces::isIn);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
