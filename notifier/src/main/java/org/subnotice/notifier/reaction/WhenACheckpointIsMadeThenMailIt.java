package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.personal.Vault;
import org.subnotice.notifier.dispatch.Acceptance;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.Connection;
import org.subnotice.notifier.dispatch.Courier;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.CheckpointLetter;
import org.subnotice.notifier.notice.Processor;
import org.subnotice.notifier.reaction.WitnessingWork.DueCheckpoint;

/** Puts every checkpoint where nobody who can write to the database can reach it. */
public final class WhenACheckpointIsMadeThenMailIt implements Reaction {

  private static final Logger LOG =
      System.getLogger(WhenACheckpointIsMadeThenMailIt.class.getName());
  private static final int PER_RUN = 100;

  private final WitnessingWork work;
  private final Courier courier;
  private final ReturnAddresses returns;
  private final Vault vault;
  private final Clock clock;

  public WhenACheckpointIsMadeThenMailIt(
      WitnessingWork work, Courier courier, ReturnAddresses returns, Vault vault, Clock clock) {
    this.work = work;
    this.courier = courier;
    this.returns = returns;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public void run() {
    var due = work.due(PER_RUN);
    if (due.isEmpty()) {
      return;
    }
    try (var connection = courier.open()) {
      due.forEach(checkpoint -> handEach(checkpoint, connection));
    }
  }

  /** One that cannot be written or signed must not keep the others from being sent. */
  private void handEach(DueCheckpoint due, Connection connection) {
    try {
      hand(due, connection);
    } catch (RuntimeException failure) {
      String processor = due.signed().checkpoint().processor();
      LOG.log(Level.WARNING, "A checkpoint of {0} waits: {1}", processor, failure);
    }
  }

  private void hand(DueCheckpoint due, Connection connection) {
    var checkpoint = due.signed().checkpoint();
    var sender = work.sender(checkpoint.processor());
    String messageId =
        MessageIds.of(
            "checkpoint",
            checkpoint.processor(),
            due.address().person(),
            checkpoint.entries() + "|" + checkpoint.key(),
            sender.contact().email());
    vault
        .open(checkpoint.processor(), due.address())
        .ifPresentOrElse(
            address -> hand(due, mail(due, sender, messageId, address), connection),
            () -> work.answered(due, messageId, clock.instant(), false));
  }

  private void hand(DueCheckpoint due, OutgoingMail mail, Connection connection) {
    switch (connection.hand(mail.envelope(), courier.compose(mail))) {
      case Acceptance.Accepted accepted ->
          work.answered(due, mail.messageId(), accepted.at(), true);
      case Acceptance.RefusedForGood refused ->
          work.answered(due, mail.messageId(), refused.at(), false);
      case Acceptance.RefusedForNow _, Acceptance.Unknown _ -> {}
    }
  }

  private OutgoingMail mail(DueCheckpoint due, Processor sender, String messageId, String address) {
    var checkpoint = due.signed().checkpoint();
    var letter = new CheckpointLetter(sender, checkpoint, due.zone(), due.language());
    byte[] note = due.signed().note().getBytes(StandardCharsets.UTF_8);
    return new OutgoingMail(
        messageId,
        checkpoint.madeAt(),
        sender.name(),
        sender.contact().email(),
        sender.contact().email(),
        returns.envelopeSender(messageId, sender.contact().email()),
        address,
        new EmailAddress(address),
        due.language(),
        letter.subject(),
        letter.document().asText(),
        letter.document().asHtml(),
        Map.of(),
        List.of(new Attachment(CheckpointLetter.FILE, "text/plain", note)));
  }
}
