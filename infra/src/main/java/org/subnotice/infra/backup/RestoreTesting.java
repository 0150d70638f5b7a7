package org.subnotice.infra.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.processor.ProcessorCommand.RecordRestoreTest;
import org.subnotice.core.processor.ProcessorDecider;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.infra.axon.Decisions;
import org.subnotice.infra.backup.Outcome.Found;
import org.subnotice.infra.startup.StartupFailure;

/** Has a restore tested and puts on record, for every processor, what came of it. */
final class RestoreTesting {

  private static final Logger LOG = LoggerFactory.getLogger(RestoreTesting.class);

  private final RestoreTest test;
  private final Decisions decisions;
  private final JdbcClient database;
  private final Clock clock;
  private final AtomicReference<Optional<Outcome>> last = new AtomicReference<>(Optional.empty());

  RestoreTesting(RestoreTest test, Decisions decisions, JdbcClient database, Clock clock) {
    this.test = test;
    this.decisions = decisions;
    this.database = database;
    this.clock = clock;
  }

  /** The latest since the start of the service. */
  Optional<Outcome> last() {
    return last.get();
  }

  void run() {
    Outcome outcome = outcome();
    last.set(Optional.of(outcome));
    outcome.byProcessor().forEach((processor, found) -> record(processor, outcome, found));
    outcome
        .firstWrong()
        .ifPresentOrElse(
            wrong -> LOG.error("The restore test failed: {}", wrong),
            () -> LOG.info("A backup was restored for a test and found whole"));
  }

  private Outcome outcome() {
    try {
      return test.run();
    } catch (StartupFailure failure) {
      return failed(failure.sentence(), failure);
    } catch (IOException | SQLException | FlywayException | IllegalStateException failure) {
      return failed(String.valueOf(failure.getMessage()), failure);
    } catch (RuntimeException failure) {
      return failed(failure.toString(), failure);
    }
  }

  private Outcome failed(String sentence, Exception failure) {
    LOG.warn("The restore test did not come to its end", failure);
    var now = clock.instant();
    var wrong = new Found(0, Optional.of(sentence));
    Map<String, Found> all =
        database
            .sql("SELECT processor_id FROM processor")
            .query((row, number) -> row.getString(1))
            .list()
            .stream()
            .collect(Collectors.toMap(Function.identity(), processor -> wrong));
    return new Outcome(now, now, new HashMap<>(all));
  }

  private void record(String processor, Outcome outcome, Found found) {
    decisions.decide(
        new ProcessorDecider(),
        "processor",
        processor,
        new RecordRestoreTest(
            new ProcessorId(processor),
            outcome.copiedAt(),
            outcome.testedAt(),
            found.entries(),
            found.wrong()),
        Map.of("processor", processor, "actor", "system", "origin", "schedule"));
  }
}
