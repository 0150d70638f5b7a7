package org.subnotice.notifier.reaction;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.RecordReply;
import org.subnotice.core.window.WindowId;
import org.subnotice.notifier.inbound.Classification;
import org.subnotice.notifier.inbound.MailReading;
import org.subnotice.notifier.inbound.ReceivedMail;
import org.subnotice.notifier.inbound.ReturnPath;
import org.subnotice.notifier.inbound.Verdict;
import org.subnotice.notifier.reaction.InboundWork.ArrivedMail;
import org.subnotice.notifier.reaction.InboundWork.OurMessage;

/**
 * Finds the notice that a message is about, and records what the message proves. What is about none
 * changes nothing.
 */
public final class WhenMailComesInThenTakeItIn implements Reaction {

  private static final Logger LOG = System.getLogger(WhenMailComesInThenTakeItIn.class.getName());
  private static final int PER_PAGE = 50;

  private final InboundWork work;
  private final MailReading reading;
  private final Deciding deciding;

  public WhenMailComesInThenTakeItIn(InboundWork work, MailReading reading, Deciding deciding) {
    this.work = work;
    this.reading = reading;
    this.deciding = deciding;
  }

  @Override
  public void run() {
    var page = work.arrived(Optional.empty(), PER_PAGE);
    while (!page.isEmpty()) {
      page.forEach(this::tryToTakeIn);
      page = work.arrived(Optional.of(page.getLast()), PER_PAGE);
    }
    work.forgetUnclaimed();
  }

  /** A message that could not be taken in is tried again, and no period ends over it meanwhile. */
  private void tryToTakeIn(ArrivedMail arrived) {
    try {
      takeIn(arrived);
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "The message {0} waits: {1}", arrived.id(), failure);
    }
  }

  private void takeIn(ArrivedMail arrived) {
    var mail = reading.read(arrived.message());
    var verdict = Classification.of(mail);
    var assigned = work.assigned(arrived);
    var about = assigned.or(() -> about(mail, verdict));
    about.ifPresent(ours -> record(arrived, proving(verdict, assigned), ours));
    work.settle(arrived, verdict.word(), about);
  }

  /** Of a machine's message that a person has assigned nobody knows about which mail it is. */
  private static Verdict proving(Verdict verdict, Optional<OurMessage> assigned) {
    return assigned.isEmpty() || verdict instanceof Verdict.Reply
        ? verdict
        : new Verdict.Unknown("assigned by hand");
  }

  /** Only what a recipient's own program wrote is found by what every recipient knows, too. */
  private Optional<OurMessage> about(ReceivedMail mail, Verdict verdict) {
    var byEnvelope = ReturnPath.envelopeId(mail).flatMap(work::byEnvelope);
    return switch (verdict) {
      case Verdict.Reply _ -> byEnvelope.or(() -> known(ReturnPath.answered(mail)));
      case Verdict.Acknowledged _, Verdict.Disposed _ -> receipted(mail, byEnvelope);
      default -> byEnvelope;
    };
  }

  /** A receipt that travels to the address of one message and names another is about neither. */
  private Optional<OurMessage> receipted(ReceivedMail mail, Optional<OurMessage> byEnvelope) {
    var named = known(ReturnPath.receipted(mail));
    boolean contradicted = byEnvelope.isPresent() && named.isPresent() && !named.equals(byEnvelope);
    return contradicted ? Optional.empty() : byEnvelope.or(() -> named);
  }

  private Optional<OurMessage> known(Stream<String> messageIds) {
    return messageIds.flatMap(id -> work.byMessageId(id).stream()).findFirst();
  }

  private void record(ArrivedMail arrived, Verdict verdict, OurMessage ours) {
    String kept = work.keep(arrived, ours);
    var command =
        verdict instanceof Verdict.Reply
            ? Optional.of(reply(arrived, ours, kept))
            : window(ours).flatMap(window -> new Proof(window, ours, arrived).of(verdict));
    command.ifPresent(proved -> deciding.decide(ours.processor(), List.of(proved)));
  }

  private static WindowCommand reply(ArrivedMail arrived, OurMessage ours, String sha256) {
    return new RecordReply(
        new WindowId(ours.window()), arrived.id(), arrived.arrivedAt(), ours.recipient(), sha256);
  }

  private Optional<Window> window(OurMessage ours) {
    return Optional.ofNullable(deciding.windows(List.of(ours.window())).get(ours.window()));
  }
}
