package org.subnotice.infra.evidence;

import org.subnotice.core.window.PreparedMessage;
import org.subnotice.core.window.WindowEvent.NoticePrepared;
import org.subnotice.notifier.dispatch.Composed;
import org.subnotice.notifier.dispatch.Reproduction;

/** The notices as they were sent. */
final class NoticeFiles {

  private final Reproduction notices;

  NoticeFiles(Reproduction notices) {
    this.notices = notices;
  }

  void add(Case of, Bundle bundle) {
    of.forEach(
        (position, event) -> {
          if (event instanceof NoticePrepared notice) {
            add(of, position, notice, bundle);
          }
        });
  }

  private void add(Case of, long position, NoticePrepared notice, Bundle bundle) {
    int number = 0;
    for (PreparedMessage message : notice.messages()) {
      number++;
      String name = "notices/" + Case.numbered(position) + "-" + number;
      notices
          .of(of.processor(), message.messageId(), message.sha256())
          .map(Composed::bytes)
          .ifPresentOrElse(
              bytes -> bundle.add(name + ".eml", bytes),
              () -> bundle.add(name + "-missing.txt", missing(message)));
    }
  }

  private static String missing(PreparedMessage message) {
    return """
    The message %s to the person %s cannot be shown to the byte any more: the person or another that it
    named has been erased, or what it was written from was changed. Its hash stands in the event:

    sha256 %s
    """
        .formatted(message.messageId(), message.recipient(), message.sha256());
  }
}
