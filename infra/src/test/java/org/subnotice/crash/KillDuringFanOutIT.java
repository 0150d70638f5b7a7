package org.subnotice.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.subnotice.crash.points.Boundary;
import org.subnotice.crash.points.Step;
import tools.jackson.databind.JsonNode;

/**
 * Whoever must be told is told, and hardly ever twice, however often the service dies meanwhile:
 * before and after every step, and while it starts. {@code -Dkill.seed=…} repeats a run's plan.
 */
class KillDuringFanOutIT {

  private static final int CONTROLLERS = 2_000;
  private static final int KILLS_AT_START = 3;
  private static final int CONNECTIONS = 4;
  private static final int MOST_TIMES = 80;
  private static final String CLOCK = "2026-11-23T08:00:00Z";
  private static final String CLOSES_AT = "2026-12-07T23:00:00Z";
  private static final Path FOLDER = Path.of("target", "kill-during-fan-out");
  private static final Duration LONGEST_FAN_OUT = Duration.ofMinutes(3);

  private static final List<Boundary> BOUNDARIES = Boundary.all();

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void each_of_2000_controllers_is_told_though_the_service_is_killed_at_every_step()
      throws Exception {
    say("seed %d", seed);
    FileSystemUtils.deleteRecursively(FOLDER);
    try (PackagedJar jar = new PackagedJar(FOLDER, CLOCK)) {
      Outside outside = new Outside(jar::url);
      Duration start = jar.awaitReady(outside);
      say("first start %d ms", start.toMillis());
      Announcing processor = Announcing.by(outside, CONTROLLERS);
      jar.endFirstLife();

      String change = announceAndDie(jar, outside, processor);
      dieAtEveryLaterBoundary(jar);
      dieWhileStarting(jar, start);
      jar.startAgain(CLOCK);
      say("last start %d ms", jar.awaitReady(outside).toMillis());
      Waiting.until(
          "all windows open", LONGEST_FAN_OUT, () -> processor.open(change) == CONTROLLERS);

      assertEachWindowIsOpen(processor.windows(change));
      assertNothingHappenedTwice(processor.history(change));
      assertEveryControllerHasTheNotice(jar.mails(), processor, change);
    }
  }

  private String announceAndDie(PackagedJar jar, Outside outside, Announcing processor)
      throws Exception {
    jar.startAgain(CLOCK, BOUNDARIES.getFirst(), 1);
    jar.awaitReady(outside);
    String change = processor.announce();
    dieAt(jar, BOUNDARIES.getFirst());
    return change;
  }

  private void dieAtEveryLaterBoundary(PackagedJar jar) throws Exception {
    for (Boundary boundary : BOUNDARIES.stream().skip(1).toList()) {
      jar.startAgain(CLOCK, boundary, nth(boundary.step()));
      dieAt(jar, boundary);
    }
  }

  /** Any time where a step is taken for every mail; the first where it is taken for a page. */
  private int nth(Step step) {
    return switch (step) {
      case PLAN, FINISH_PLANNING, KEEP_THE_TEXT, PREPARE -> 1;
      case BEGIN, NOTE_THE_LAST_ANSWER -> 1 + random.nextInt(CONNECTIONS);
      case RECORD_ACCEPTANCE -> 1;
      case HAND_OVER, NOTE_THE_ANSWER_AND_BEGIN -> 1 + random.nextInt(MOST_TIMES);
    };
  }

  private static void dieAt(PackagedJar jar, Boundary boundary) throws Exception {
    Waiting.until(
        "the service stands " + boundary,
        LONGEST_FAN_OUT,
        () -> {
          assertThat(jar.alive()).as("The service lives").isTrue();
          return jar.standsStill();
        });
    jar.kill();
    say("killed %s, with %d mails kept", boundary, jar.mailsKept());
  }

  private void dieWhileStarting(PackagedJar jar, Duration start) throws Exception {
    for (int kill = 0; kill < KILLS_AT_START; kill++) {
      jar.startAgain(CLOCK);
      LockSupport.parkNanos(random.nextLong(start.toNanos()));
      jar.kill();
      say("killed while it started, with %d mails kept", jar.mailsKept());
    }
  }

  private static void assertEachWindowIsOpen(List<JsonNode> windows) {
    assertThat(windows)
        .hasSize(CONTROLLERS)
        .allSatisfy(
            window -> {
              assertThat(window.get("state").asString()).isEqualTo("OPEN");
              assertThat(window.get("closesAt").asString()).isEqualTo(CLOSES_AT);
            });
    assertThat(windows.stream().map(window -> window.get("agreement").asString()))
        .doesNotHaveDuplicates();
  }

  private static void assertNothingHappenedTwice(List<JsonNode> history) {
    Map<String, Long> times =
        history.stream().collect(groupingBy(entry -> entry.get("type").asString(), counting()));
    say("events %s", times);
    assertThat(times)
        .containsEntry("WindowPlanned", (long) CONTROLLERS)
        .containsEntry("NoticePrepared", (long) CONTROLLERS)
        .containsEntry("NoticeDispatched", (long) CONTROLLERS)
        .containsEntry("WindowOpened", (long) CONTROLLERS)
        .containsEntry("PlanningFinished", 1L);
    assertThat(history.stream().filter(entry -> entry.hasNonNull("window")).map(Entry::of))
        .doesNotHaveDuplicates();
  }

  private record Entry(String type, String window) {

    static Entry of(JsonNode entry) {
      return new Entry(entry.get("type").asString(), entry.get("window").asString());
    }
  }

  private static void assertEveryControllerHasTheNotice(
      List<KeptMail> mails, Announcing processor, String change) {
    var byRecipient = mails.stream().collect(groupingBy(KeptMail::to));
    assertThat(byRecipient).containsOnlyKeys(addresses());
    assertThat(byRecipient.values())
        .as("A mail that comes again is the same to the byte")
        .allSatisfy(same -> assertThat(same.stream().distinct()).hasSize(1));
    var twice =
        byRecipient.values().stream()
            .filter(same -> same.size() > 1)
            .map(same -> same.getFirst().messageId())
            .toList();
    int kills = BOUNDARIES.size() + KILLS_AT_START;
    int duplicates = mails.size() - CONTROLLERS;
    say("%d duplicates for %d controllers after %d kills", duplicates, CONTROLLERS, kills);
    assertThat(duplicates).isBetween(0, kills);
    twice.forEach(messageId -> assertUnclearOnRecord(processor, change, messageId));
  }

  private static void assertUnclearOnRecord(Announcing processor, String change, String messageId) {
    JsonNode told =
        processor.windows(change).stream()
            .filter(window -> window.get("notice").get("messageIds").toString().contains(messageId))
            .findFirst()
            .orElseThrow();
    assertThat(processor.attempts(told.get("id").asString()))
        .as("Attempts of " + messageId)
        .extracting(attempt -> attempt.get("outcome").asString())
        .contains("UNKNOWN", "ACCEPTED");
  }

  private static List<String> addresses() {
    return IntStream.range(0, CONTROLLERS).mapToObj(Announcing::address).toList();
  }

  private static void say(String sentence, Object... figures) {
    System.out.println("[kill] " + sentence.formatted(figures));
  }
}
