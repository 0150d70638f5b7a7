package org.subnotice.notifier.inbound;

import java.util.Locale;
import org.subnotice.notifier.inbound.Verdict.Acknowledged;
import org.subnotice.notifier.inbound.Verdict.AutoReply;
import org.subnotice.notifier.inbound.Verdict.Disposed;
import org.subnotice.notifier.inbound.Verdict.OutOfOffice;
import org.subnotice.notifier.inbound.Verdict.Reply;
import org.subnotice.notifier.inbound.Verdict.Unknown;

/**
 * Says what a message is by its form alone. In doubt between a machine and a person, whatever
 * carries a sign of a machine is one: no machine ever objects, approves or acknowledges. A read
 * receipt that a person sent by hand acknowledges, and never does more.
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

  private static Verdict otherReport(ReceivedMail mail) {
    return ReadReceipt.in(mail)
        .map(receipt -> credible(receipt.verdict(), mail))
        .orElseGet(() -> new Unknown("a report of another kind"));
  }

  /** A program that says that it is one has sent no receipt by hand. */
  private static Verdict credible(Verdict receipt, ReceivedMail mail) {
    boolean contradicted = receipt instanceof Acknowledged && AutomaticMail.isDeclared(mail);
    return contradicted ? new Disposed() : receipt;
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
