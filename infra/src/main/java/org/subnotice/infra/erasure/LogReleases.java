package org.subnotice.infra.erasure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Erasure;
import org.subnotice.api.order.Releases;
import org.subnotice.api.read.DueErasures;
import org.subnotice.core.Refusal;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.personal.Sealed;
import org.subnotice.core.processor.ProcessorCommand.ReleaseErasures;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.projection.SealedText;
import org.subnotice.infra.work.UpToDate;
import org.subnotice.notifier.reaction.Reaction;

/** Erases who was released, on the day on which she is due: looks once a day. */
final class LogReleases implements Releases, Reaction {

  private static final Logger LOG = LoggerFactory.getLogger(LogReleases.class);

  /** What somebody saw longer ago says little about today. */
  private static final Period HOLDS = Period.ofYears(1);

  private record Released(String processor, String person, Sealed reason, String by) {}

  private final Decisions decisions;
  private final JdbcClient database;
  private final DueErasures due;
  private final Erasure erasure;
  private final UpToDate upToDate;
  private final Clock clock;
  private volatile LocalDate looked = LocalDate.MIN;

  LogReleases(
      Decisions decisions,
      JdbcClient database,
      DueErasures due,
      Erasure erasure,
      UpToDate upToDate,
      Clock clock) {
    this.decisions = decisions;
    this.database = database;
    this.due = due;
    this.erasure = erasure;
    this.upToDate = upToDate;
    this.clock = clock;
  }

  @Override
  public void release(Caller caller, List<PersonRef> persons, Sealed reason) {
    String processor = caller.processor();
    decisions.decide(
        new ProcessorDecider(),
        "processor",
        processor,
        new ReleaseErasures(new ProcessorId(processor), persons, reason, clock.instant()),
        Map.of("processor", processor, "actor", caller.actor().value(), "origin", caller.origin()));
    upToDate.require();
    carryOut(processor, released(processor), caller.origin());
  }

  @Override
  public void run() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.equals(looked)) {
      return;
    }
    released("").stream()
        .collect(Collectors.groupingBy(Released::processor))
        .forEach((processor, all) -> carryOut(processor, all, "schedule"));
    looked = today;
  }

  /** Those of a processor, or of all. */
  private List<Released> released(String processor) {
    return database
        .sql(
            """
            SELECT processor_id, person, reason, released_by FROM released_erasure
            WHERE (:processor = '' OR processor_id = :processor) AND released_at > :since
            ORDER BY released_at, person
            """)
        .param("processor", processor)
        .param("since", clock.instant().atOffset(ZoneOffset.UTC).minus(HOLDS))
        .query(
            (row, number) ->
                new Released(
                    row.getString(1),
                    row.getString(2),
                    SealedText.read(row.getString(3)).orElseThrow(),
                    row.getString(4)))
        .list();
  }

  private void carryOut(String processor, List<Released> all, String origin) {
    if (all.isEmpty()) {
      return;
    }
    Set<String> dueNow =
        due.of(processor, DueErasures.TODAY).stream()
            .map(DueErasures.Due::person)
            .collect(Collectors.toSet());
    all.stream()
        .filter(each -> dueNow.contains(each.person()))
        .forEach(each -> erase(each, origin));
  }

  private void erase(Released each, String origin) {
    try {
      var caller = new Caller(each.processor(), new PersonRef(each.by()), origin);
      erasure.erase(caller, new PersonRef(each.person()), each.reason(), false);
    } catch (Refusal needed) {
      // Since the preview something has come up; she stays released and may go later.
      LOG.info("{} was released and stays: {}", each.person(), needed.sentence());
    }
  }
}
