package org.subnotice.api.console;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.MailKind;
import org.subnotice.core.window.ReplyMeaning;

/** The messages that came back, in words. */
record InboxPage(List<Mail> mails, List<String> meanings, @Nullable String next, Form form) {

  /** {@code meaning} is what somebody said that it means; absent as long as nobody has. */
  record Mail(
      String id,
      String kind,
      String at,
      String from,
      String subject,
      String text,
      String window,
      @Nullable String meaning,
      boolean unread) {}

  static InboxPage of(List<InboxMailView> mails, Visit visit, @Nullable String next, Form form) {
    return new InboxPage(
        mails.stream().map(mail -> mail(mail, visit)).toList(),
        Arrays.stream(ReplyMeaning.values()).map(Enum::name).toList(),
        next,
        form);
  }

  private static Mail mail(InboxMailView mail, Visit visit) {
    var words = visit.words();
    var said = mail.classification();
    return new Mail(
        mail.id(),
        words.say("mail." + mail.kind()),
        words.say("said.received", visit.moment(mail.receivedAt())),
        mail.from(),
        mail.subject(),
        mail.text(),
        mail.window(),
        said == null ? null : words.say("inbox.said", words.say("meaning." + said.as()), said.by()),
        mail.kind() == MailKind.REPLY && said == null);
  }
}
