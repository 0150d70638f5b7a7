package org.subnotice.notifier.reaction;

import java.util.List;
import java.util.regex.Pattern;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Acceptance.Accepted;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForGood;
import org.subnotice.notifier.dispatch.Acceptance.RefusedForNow;
import org.subnotice.notifier.dispatch.Acceptance.Unknown;
import org.subnotice.notifier.dispatch.Connection;

/** Hands over prepared notices and records each answer before the next goes out. */
public final class NoticeSending {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>:;,]+@[^\\s<>:;,]+");

  private final Deciding deciding;
  private final EvidenceTier acceptance;

  /**
   * {@code acceptance} is what the next server's yes proves: T0 for a relay of the processor's own,
   * T1 for a server that takes mail for the recipients themselves.
   */
  public NoticeSending(Deciding deciding, EvidenceTier acceptance) {
    this.deciding = deciding;
    this.acceptance = acceptance;
  }

  void send(Dossier dossier, PreparedNotice notice, Connection connection) {
    notice
        .outstanding()
        .forEach((messageId, mail) -> send(dossier, notice.window(), messageId, mail, connection));
  }

  private void send(
      Dossier dossier, Window window, String messageId, ReadyMail mail, Connection connection) {
    var id = new WindowId(window.plan().orElseThrow().window());
    var answer = connection.hand(mail.envelope(), mail.message());
    var commands = commands(id, messageId, answer);
    if (!commands.isEmpty()) {
      deciding.decide(dossier.processor(), commands);
    }
  }

  /** Servers like to quote the recipient, whose address must not stand in the log in the clear. */
  static String withoutAddresses(String reply) {
    return ADDRESS.matcher(reply).replaceAll("[address]");
  }

  private List<WindowCommand> commands(WindowId window, String messageId, Acceptance answer) {
    return switch (answer) {
      case Accepted a ->
          List.of(
              new RecordAcceptance(
                  window, messageId, a.at(), acceptance, a.server(), withoutAddresses(a.reply())));
      case RefusedForGood r ->
          List.of(new RecordBounce(window, messageId, r.at(), withoutAddresses(r.reply())));
      case RefusedForNow _, Unknown _ -> List.of();
    };
  }
}
