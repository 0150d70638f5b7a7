package org.subnotice.notifier.inbound;

import java.util.Locale;
import org.subnotice.notifier.inbound.Verdict.AutoReply;
import org.subnotice.notifier.inbound.Verdict.OutOfOffice;
import org.subnotice.notifier.inbound.Verdict.Reply;
import org.subnotice.notifier.inbound.Verdict.Unknown;

/**
 * Says what a message is by its form alone. In doubt between a machine and a person, whatever
 * carries a sign of a machine is one: no machine ever objects, approves or acknowledges.
 */
public final class Classification {

  private Classification() {}

  public static Verdict of(ReceivedMail mail) {
    return DeliveryReport.in(mail)
        .map(report -> isCredible(mail) ? report.verdict() : new Unknown("a report from a person"))
        .orElseGet(() -> withoutReport(mail));
  }

  /** A status report travels without a sender, or says at least that a machine wrote it. */
  private static boolean isCredible(ReceivedMail mail) {
    return mail.fromMailSystem() || AutomaticMail.isDeclared(mail);
  }

  private static Verdict withoutReport(ReceivedMail mail) {
    if (mail.content().is("multipart/report")) {
      return otherReport(mail);
    }
    return mail.fromMailSystem() ? fromMailSystem(mail) : fromSomebody(mail);
  }

  /** Read receipts are sent by programs, often unasked: they prove no person's word. */
  private static Verdict otherReport(ReceivedMail mail) {
    boolean readReceipt =
        mail.content().own().anyMatch(part -> part.is("message/disposition-notification"));
    return readReceipt ? new AutoReply() : new Unknown("a report of another kind");
  }

  private static Verdict fromMailSystem(ReceivedMail mail) {
    return PlainBounce.in(mail)
        .orElseGet(
            () ->
                AutomaticMail.isAutomatic(mail)
                    ? automatic(mail)
                    : new Unknown("a mail system wrote something else"));
  }

  private static Verdict fromSomebody(ReceivedMail mail) {
    if (mail.header("x-failed-recipients").isPresent()) {
      return fromMailSystem(mail);
    }
    return AutomaticMail.isAutomatic(mail) ? automatic(mail) : new Reply();
  }

  private static Verdict automatic(ReceivedMail mail) {
    return AutomaticMail.tellsAbsence(mail.subject().toLowerCase(Locale.ROOT))
        ? new OutOfOffice()
        : new AutoReply();
  }
}
