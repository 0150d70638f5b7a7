package org.subnotice.crash;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
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
import tools.jackson.databind.JsonNode;

/**
 * Whoever must be told is told, and hardly ever twice, however often the service dies meanwhile.
 * {@code -Dkill.seed=…} repeats a run's plan of kills.
 */
class KillDuringFanOutIT {

  private static final int CONTROLLERS = 500;
  private static final int KILLS = 10;
  private static final int KILLS_AT_START = 3;
  private static final String CLOCK = "2026-11-23T08:00:00Z";
  private static final String CLOSES_AT = "2026-12-07T23:00:00Z";
  private static final Path FOLDER = Path.of("target", "kill-during-fan-out");
  private static final Duration PLANNING = Duration.ofSeconds(1);
  private static final Duration BETWEEN_TWO_MAILS = Duration.ofMillis(40);
  private static final Duration LONGEST_FAN_OUT = Duration.ofMinutes(3);

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void each_of_500_controllers_is_told_though_the_service_is_killed_again_and_again()
      throws Exception {
    say("seed %d", seed);
    FileSystemUtils.deleteRecursively(FOLDER);
    try (PackagedJar jar = new PackagedJar(FOLDER, CLOCK)) {
      Outside outside = new Outside(jar::url);
      Duration start = jar.awaitReady(outside);
      say("first start %d ms", start.toMillis());
      Announcing processor = Announcing.by(outside, CONTROLLERS);
      String change = processor.announce();

      int kills = killAgainAndAgain(jar, start);
      say("last start %d ms", jar.awaitReady(outside).toMillis());
      Waiting.until(
          "all windows open", LONGEST_FAN_OUT, () -> processor.open(change) == CONTROLLERS);

      assertEachWindowIsOpen(processor.windows(change));
      assertNothingHappenedTwice(processor.history(change));
      assertEveryControllerHasTheNotice(processor.mails(), kills);
    }
  }

  /** At sorted random points of the fan-out, so that all of them are hit on any machine. */
  private int killAgainAndAgain(PackagedJar jar, Duration start) throws Exception {
    int[] moments = random.ints(KILLS - 1, 1, CONTROLLERS - 1).sorted().toArray();
    kill(jar, 0, PLANNING);
    for (int kill = 0; kill < moments.length; kill++) {
      if (kill % (moments.length / KILLS_AT_START) == 0) {
        jar.startAgain(CLOCK);
        kill(jar, 0, start);
      }
      jar.startAgain(CLOCK);
      kill(jar, moments[kill], BETWEEN_TWO_MAILS);
    }
    jar.startAgain(CLOCK);
    return KILLS + KILLS_AT_START;
  }

  private void kill(PackagedJar jar, int afterMails, Duration within) throws Exception {
    Waiting.until(
        afterMails + " mails",
        LONGEST_FAN_OUT,
        () -> {
          assertThat(jar.alive()).as("The service lives").isTrue();
          return jar.mailsKept() >= afterMails;
        });
    long delay = random.nextLong(within.toNanos());
    LockSupport.parkNanos(delay);
    jar.kill();
    say(
        "killed %d ms after mail %d, with %d mails kept",
        delay / 1_000_000, afterMails, jar.mailsKept());
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

  private static void assertEveryControllerHasTheNotice(List<JsonNode> mails, int kills) {
    Map<String, List<String>> messageIds =
        mails.stream()
            .collect(
                groupingBy(
                    mail -> mail.get("to").get(0).asString(),
                    mapping(mail -> mail.get("messageId").asString(), toList())));
    assertThat(messageIds).containsOnlyKeys(addresses());
    assertThat(messageIds.values())
        .allSatisfy(ids -> assertThat(ids.stream().distinct()).hasSize(1));
    messageIds.forEach(KillDuringFanOutIT::tellDuplicates);
    say("%d mails for %d controllers after %d kills", mails.size(), CONTROLLERS, kills);
    assertThat(mails.size() - CONTROLLERS).isBetween(0, kills);
  }

  private static List<String> addresses() {
    return IntStream.range(0, CONTROLLERS).mapToObj(Announcing::address).toList();
  }

  private static void tellDuplicates(String recipient, List<String> messageIds) {
    if (messageIds.size() > 1) {
      say("%d times to %s: %s", messageIds.size(), recipient, messageIds.getFirst());
    }
  }

  private static void say(String sentence, Object... figures) {
    System.out.println("[kill] " + sentence.formatted(figures));
  }
}
