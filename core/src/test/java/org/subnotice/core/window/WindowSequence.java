package org.subnotice.core.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.subnotice.core.terms.Ancillary;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.WindowCommand.ClassifyReply;
import org.subnotice.core.window.WindowCommand.RecordReply;

/** Draws a contract and 5 to 40 commands; the seed makes every sequence repeatable. */
final class WindowSequence extends WindowFacts {

  private static final List<Instant> INSTANTS =
      List.of(
          MONDAY,
          MONDAY.plusSeconds(28_800),
          MONDAY.plusSeconds(86_400),
          MONDAY.plusSeconds(4L * 86_400),
          JUST_IN_TIME,
          CLOSES,
          CLOSES.plusSeconds(86_400).minusNanos(1_000),
          CLOSES.plusSeconds(86_400),
          CLOSES.plusSeconds(4L * 86_400),
          CLOSES.plusSeconds(30L * 86_400));

  private final Random random;
  private final WindowTerms terms;

  WindowSequence(long seed) {
    random = new Random(seed);
    terms =
        oneOf(
            Contracts.conbool(),
            Contracts.mainteny(),
            Contracts.maintenyWithLead(),
            Contracts.lapsing(),
            Contracts.emergency(),
            Contracts.blueId(),
            Contracts.blueIdAbroad(),
            Contracts.blueIdProvedBy(EvidenceTier.T1),
            Contracts.invitario());
  }

  /** The planning comes first, always. */
  List<WindowCommand> draw() {
    var commands = new ArrayList<WindowCommand>();
    boolean exempt = random.nextInt(20) == 0;
    commands.add(exempt ? planExempt(terms, Ancillary.CLEANING) : plan(terms));
    int length = random.nextInt(5, 41);
    while (commands.size() < length) {
      commands.add(command());
    }
    return commands;
  }

  private WindowCommand command() {
    return switch (random.nextInt(21)) {
      case 0 -> prepare(1, instant(), terms, ANNA);
      case 1 -> prepare(random.nextInt(1, 4), instant(), terms, ANNA, BERT);
      case 2, 3, 4 -> accept(contact(), instant(), oneOf(EvidenceTier.T0, EvidenceTier.T1));
      case 5 -> bounce(contact(), instant());
      case 6 -> receipt(key("letter"), EvidenceTier.T4, instant(), Channel.LETTER);
      case 7 -> receipt(key("click"), EvidenceTier.T3, instant(), Channel.LINK);
      case 8, 9 -> objection(key("no"), instant());
      case 10 -> withdrawal(instant());
      case 11 -> approval(instant());
      case 12 -> lapse(instant());
      case 13 -> resolution();
      case 14 -> use(LocalDate.parse("2026-12-01").plusDays(random.nextInt(40)));
      case 15 -> extension(key("more"), oneOf("P3D", "P9D"), instant());
      case 16 -> acceptance();
      case 17, 18 -> new RecordReply(WINDOW, key("mail"), instant(), "person-0000anna", "hash");
      case 19 -> classification();
      default -> rarely(end(EndReason.CHANGE_WITHDRAWN), lapse(instant()));
    };
  }

  /** The same answer is said to mean the same, or it is refused. */
  private WindowCommand classification() {
    String reply = key("mail");
    return switch (random.nextInt(3)) {
      case 0 -> new ClassifyReply(WINDOW, reply, ReplyMeaning.OTHER, Optional.empty());
      case 1 ->
          new ClassifyReply(
              WINDOW,
              reply,
              ReplyMeaning.OBJECTION,
              Optional.of(objection(reply + "-no", instant())));
      default ->
          new ClassifyReply(
              WINDOW,
              reply,
              ReplyMeaning.ACKNOWLEDGEMENT,
              Optional.of(receipt(reply + "-ack", EvidenceTier.T3, instant(), Channel.EMAIL)));
    };
  }

  private WindowCommand resolution() {
    var outcome = oneOf(Outcome.values());
    return new WindowCommand.Resolve(
        WINDOW,
        outcome,
        outcome == Outcome.STOP_SERVICE ? Optional.of(instant()) : Optional.empty(),
        TEXT,
        instant());
  }

  private WindowCommand rarely(WindowCommand one, WindowCommand other) {
    return random.nextInt(4) == 0 ? one : other;
  }

  private String contact() {
    return oneOf(ANNA, BERT);
  }

  private String key(String kind) {
    return kind + random.nextInt(3);
  }

  private Instant instant() {
    return INSTANTS.get(random.nextInt(INSTANTS.size()));
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
