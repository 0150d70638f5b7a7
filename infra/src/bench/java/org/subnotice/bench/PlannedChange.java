package org.subnotice.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.period.Seat;
import org.subnotice.core.register.EngagementDetails;
import org.subnotice.core.window.Window;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.notifier.reaction.AffectedAgreement;
import org.subnotice.notifier.reaction.AnnouncedChange;
import org.subnotice.notifier.reaction.Deciding;
import org.subnotice.notifier.reaction.PlanningWork;
import org.subnotice.notifier.reaction.TermsInForce;
import org.subnotice.notifier.reaction.WhenChangeAnnouncedThenPlanWindows;
import org.subnotice.notifier.reaction.WindowsAtHand;

/**
 * An announced change and the agreements that it concerns, in memory; only windows are decided on
 * the log.
 */
final class PlannedChange implements PlanningWork, Deciding {

  private static final Seat BERLIN = Seat.of("DE", "DE-BE");

  private final List<AffectedAgreement> agreements;
  private final Deciding log;
  private final AnnouncedChange change;
  private final Map<String, Integer> places = new HashMap<>();
  private final Consumer<WindowEvent> planned;

  /** {@code planned} hears of each window. */
  PlannedChange(
      List<AffectedAgreement> agreements,
      Deciding log,
      Random random,
      Consumer<WindowEvent> planned) {
    this.agreements = agreements;
    this.planned = planned;
    agreements.forEach(each -> places.put(each.agreement(), places.size()));
    this.log = log;
    change =
        new AnnouncedChange(
            id("processor-", random),
            BERLIN,
            id("change-", random),
            ChangeKind.ADDITION,
            id("engagement-", random),
            details(),
            Instant.parse("2026-11-23T09:00:00Z"),
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2027, 2, 1),
            Set.of("main"),
            false,
            Optional.empty(),
            false,
            Optional.empty());
  }

  static List<AffectedAgreement> agreements(int count, String terms, String version) {
    Random random = new Random(count);
    return Stream.generate(() -> id("agreement-", random))
        .limit(count)
        .sorted()
        .map(id -> new AffectedAgreement(id, BERLIN, terms, version, Set.of("main"), true))
        .toList();
  }

  private static String id(String prefix, Random random) {
    byte[] bytes = new byte[16];
    random.nextBytes(bytes);
    return prefix + HexFormat.of().formatHex(bytes);
  }

  static EngagementDetails details() {
    return new EngagementDetails(
        "Nordlicht Hosting GmbH",
        null,
        "DE",
        null,
        null,
        "Object storage",
        "Storage of encrypted backups",
        List.of("DE"),
        List.of(),
        List.of("backup copies"),
        List.of("customers' employees"),
        null,
        List.of(),
        List.of(),
        false,
        null,
        List.of("main"),
        null,
        List.of());
  }

  /** Plans all windows, a thousand per transaction, and returns how long that took. */
  long plan(TermsInForce terms) {
    var reaction = new WhenChangeAnnouncedThenPlanWindows(this, terms, this);
    long started = System.nanoTime();
    reaction.run();
    return System.nanoTime() - started;
  }

  String processor() {
    return change.processor();
  }

  @Override
  public List<AnnouncedChange> announced() {
    return List.of(change);
  }

  @Override
  public List<AffectedAgreement> affected(
      AnnouncedChange announced, Optional<String> after, int limit) {
    int from = after.map(last -> 1 + places.get(last)).orElse(0);
    return agreements.subList(from, Math.min(from + limit, agreements.size()));
  }

  @Override
  public WindowsAtHand take(String processor, Collection<String> ids) {
    return log.take(processor, ids);
  }

  @Override
  public Map<String, Window> windows(Collection<String> ids) {
    return log.windows(ids);
  }

  @Override
  public Map<String, List<WindowEvent>> decide(
      String processor, List<? extends WindowCommand> commands) {
    var decided = log.decide(processor, commands);
    decided.values().forEach(events -> events.forEach(planned));
    return decided;
  }

  @Override
  public void decide(String processor, ChangeCommand command) {
    // That planning is finished is one event more, whatever the number of windows.
  }
}
