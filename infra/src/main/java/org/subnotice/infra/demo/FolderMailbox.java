package org.subnotice.infra.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.demo.DemoMail;
import org.subnotice.api.demo.Mailbox;
import org.subnotice.infra.embedded.KeptMail;
import org.subnotice.infra.embedded.MailFolder;

/** Shows what the embedded mail server has kept. */
final class FolderMailbox implements Mailbox {

  private final MailFolder folder;

  FolderMailbox(MailFolder folder) {
    this.folder = folder;
  }

  @Override
  public List<DemoMail> list(int limit, Optional<String> to) {
    return folder.newest(limit, to).stream().map(FolderMailbox::shown).toList();
  }

  @Override
  public Optional<DemoMail> find(String id) {
    return folder.find(id).map(FolderMailbox::shown);
  }

  @Override
  public Optional<byte[]> raw(String id) {
    return folder.raw(id);
  }

  private static DemoMail shown(KeptMail mail) {
    return new DemoMail(
        mail.id(),
        Arrays.asList(mail.to().split(", ")),
        mail.from(),
        mail.subject(),
        mail.messageId(),
        mail.receivedAt(),
        present(mail.text()),
        present(mail.html()),
        mail.headers());
  }

  private static @Nullable String present(String part) {
    return part.isEmpty() ? null : part;
  }
}
