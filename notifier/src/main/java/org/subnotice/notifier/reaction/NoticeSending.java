package org.subnotice.notifier.reaction;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.RecordAcceptance;
import org.subnotice.core.window.WindowCommand.RecordBounce;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.dispatch.Attempt;
import org.subnotice.notifier.dispatch.Attempts;
import org.subnotice.notifier.dispatch.DomainLimits;
import org.subnotice.notifier.dispatch.Outcome;
import org.subnotice.notifier.reaction.HandingOver.Given;

/** Hands over prepared notices and records what the servers answered. */
public final class NoticeSending {

  private final EvidenceTier acceptance;
  private final Attempts attempts;
  private final Waiting waiting;
  private final DomainLimits limits;
  private final Clock clock;

  /**
   * {@code acceptance} is what the next server's yes proves: T0 for a relay of the processor's own,
   * T1 for a server that takes mail for the recipients themselves.
   */
  public NoticeSending(
      EvidenceTier acceptance,
      Attempts attempts,
      Waiting waiting,
      DomainLimits limits,
      Clock clock) {
    this.acceptance = acceptance;
    this.attempts = attempts;
    this.waiting = waiting;
    this.limits = limits;
    this.clock = clock;
  }

  /** What was tried about these windows; what the log has not heard of yet it hears now. */
  Tried tried(WindowsAtHand windows) {
    var tried = new Tried(attempts.of(windows.now().keySet())).ofNotices();
    decide(windows, tried.settled().stream().map(this::command).toList());
    return tried;
  }

  void send(WrittenPage page, Lines lines) {
    var now = clock.instant();
    var waits = waiting.of(page.notices());
    var due = new ArrayList<Outgoing>();
    for (var mail : page.outgoing()) {
      if (!waits.isWaiting(mail, now)) {
        limits
            .wait(mail.mail().envelope().recipient(), now)
            .ifPresentOrElse(until -> waits.hold(mail, now, until), () -> due.add(mail));
      }
    }
    new HandingOver(due, attempts, clock)
        .over(lines, given -> record(page.windows(), given, waits));
    waits.save();
  }

  private void record(WindowsAtHand windows, List<Given> given, Waiting.Page waits) {
    var commands = new ArrayList<WindowCommand>();
    given.forEach(one -> command(one, waits).ifPresent(commands::add));
    decide(windows, commands);
  }

  private Optional<WindowCommand> command(Given given, Waiting.Page waits) {
    var answered = given.answered();
    var mail = given.outgoing();
    var at = answered.acceptance().at();
    return switch (answered.outcome()) {
      case ACCEPTED -> {
        waits.end(mail);
        var server = answered.acceptance().route().server();
        yield Optional.of(accepted(mail.window(), mail.messageId(), at, server, answered.reply()));
      }
      case REFUSED -> {
        waits.end(mail);
        yield Optional.of(bounced(mail.window(), mail.messageId(), at, answered.reply()));
      }
      case DEFERRED, UNKNOWN ->
          waits
              .failed(mail, at)
              .map(
                  givenUp -> bounced(mail.window(), mail.messageId(), at, words(answered.reply())));
    };
  }

  private static String words(String lastReply) {
    return "Given up after many tries. The last answer was: " + lastReply;
  }

  private WindowCommand command(Attempt settled) {
    var at = settled.endedAt().orElse(settled.begunAt());
    return settled.outcome() == Outcome.ACCEPTED
        ? accepted(settled.window(), settled.messageId(), at, settled.server(), settled.reply())
        : bounced(settled.window(), settled.messageId(), at, settled.reply());
  }

  private WindowCommand accepted(
      String window, String messageId, Instant at, String server, String reply) {
    return new RecordAcceptance(new WindowId(window), messageId, at, acceptance, server, reply);
  }

  private static WindowCommand bounced(String window, String messageId, Instant at, String reply) {
    return new RecordBounce(new WindowId(window), messageId, at, reply);
  }

  /** One command for each window in a transaction, so several to one window take turns. */
  private static void decide(WindowsAtHand windows, List<WindowCommand> commands) {
    var rest = commands;
    while (!rest.isEmpty()) {
      var now = new LinkedHashMap<String, WindowCommand>();
      var later = new ArrayList<WindowCommand>();
      for (var command : rest) {
        if (now.putIfAbsent(command.window().value(), command) != null) {
          later.add(command);
        }
      }
      windows.decide(List.copyOf(now.values()));
      rest = later;
    }
  }
}
