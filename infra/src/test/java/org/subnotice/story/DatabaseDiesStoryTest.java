package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.infra.work.UpToDate;

/**
 * All processes of PostgreSQL are killed again and again while controllers object. {@code
 * -Dkill.cycles=…} asks for more, {@code -Dkill.seed=…} repeats a run's pauses.
 */
class DatabaseDiesStoryTest {

  private static final int CYCLES = Integer.getInteger("kill.cycles", 10);
  private static final int CONTROLLERS = 20;
  private static final LocalDate PLANNED = LocalDate.parse("2027-03-01");

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
  private final AtomicInteger refused = new AtomicInteger();
  private final AtomicBoolean objecting = new AtomicBoolean(true);

  @Test
  void no_objection_that_was_acknowledged_is_missing(@TempDir Path data) throws Exception {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      var subnotice = new Subnotice(application);
      var processor = subnotice.processor("killed");
      IntStream.range(0, CONTROLLERS)
          .forEach(
              each -> processor.agreement(Agreement.under("conbool-1.2", "K-" + each, of(each))));
      var change = processor.announced(PLANNED);
      change.openWindows(CONTROLLERS);
      var pages =
          IntStream.range(0, CONTROLLERS)
              .mapToObj(each -> subnotice.mailboxOf(of(each).email()).notice())
              .map(subnotice::notice)
              .toList();

      killWhileTheyObject(data, pages);

      application.part(UpToDate.class).require();
      application.takeInMail();
      assertThat(texts(change)).containsAll(acknowledged);
      assertThat(verified(processor)).isTrue();
      assertRebuiltTablesEqualTheLiveOnes(subnotice);
      System.out.printf(
          "[kill] seed %d: %d kills, %d objections acknowledged, %d requests failed%n",
          seed, CYCLES, acknowledged.size(), refused.get());
    }
  }

  private static Contact of(int controller) {
    return Contact.german("Karl Kunde", "k%d@killed.example".formatted(controller));
  }

  private void killWhileTheyObject(Path data, List<NoticePage> pages) throws Exception {
    try (var controllers = Executors.newFixedThreadPool(2)) {
      List<Future<?>> all = new ArrayList<>();
      for (int half = 0; half < 2; half++) {
        int mine = half;
        all.add(controllers.submit(() -> object(pages, mine)));
      }
      try {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
          int before = acknowledged.size();
          Subnotice.until(acknowledged::size, size -> size > before + 2);
          LockSupport.parkNanos(random.nextLong(Duration.ofMillis(300).toNanos()));
          killServer(data);
        }
      } finally {
        objecting.set(false);
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  /** Each text once, through whichever page is next; what failed may have been kept or not. */
  private void object(List<NoticePage> pages, int mine) {
    for (int number = mine; objecting.get(); number += 2) {
      String text = "Einwand Nummer " + number + ".";
      try {
        var answer = pages.get(number % pages.size()).object("Karl Kunde", text);
        if (answer.status() == 303) {
          acknowledged.add(text);
        } else {
          refused.incrementAndGet();
        }
      } catch (AssertionError | RuntimeException notNow) {
        refused.incrementAndGet();
        LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      }
    }
  }

  /** SIGKILL for the server and every process that it has started. */
  private static void killServer(Path data) throws IOException {
    Path file = data.resolve("postgres").resolve("postmaster.pid");
    var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    var all =
        Stream.concat(server.stream(), server.stream().flatMap(ProcessHandle::descendants))
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private static Set<String> texts(Change change) {
    var texts = new HashSet<String>();
    for (var window : change.windows()) {
      window.path("objections").forEach(objection -> texts.add(objection.path("text").asString()));
    }
    return texts;
  }

  private static boolean verified(Processor processor) {
    var verdict = processor.dpo().get(processor.path() + "/ledger/verify").expecting(200).json();
    return verdict.path("verified").asBoolean()
        && verdict.path("entries").asInt() == processor.history("").size();
  }

  private static void assertRebuiltTablesEqualTheLiveOnes(Subnotice subnotice) {
    var live = Tables.dump(subnotice.application());
    String route = "/api/v1/read-models/rebuild";
    subnotice.operator().post(route, "{}").expecting(202);
    var ended =
        Subnotice.until(
            () -> subnotice.operator().get(route).expecting(200).json(),
            answer -> !answer.path("state").asString().equals("RUNNING"));
    assertThat(ended.path("state").asString()).isEqualTo("DONE");
    assertThat(Tables.dump(subnotice.application())).isEqualTo(live);
  }
}
