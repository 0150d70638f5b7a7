package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.subnotice.api.read.ChangeView.Progress;
import tools.jackson.databind.json.JsonMapper;

/** Whoever watches a fan-out sees it go on and end. */
@TestInstance(Lifecycle.PER_CLASS)
class ProgressStoryTest {

  private static final int CONTROLLERS = 60;
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir static Path data;

  private Application application;
  private Subnotice subnotice;
  private Processor acme;
  private String token;

  @BeforeAll
  void many_agreements() {
    application =
        Application.start(
            data,
            Instant.parse("2026-11-23T08:00:00Z"),
            "--subnotice.mail.connections=1",
            "--subnotice.mail.per-domain-per-minute=20");
    subnotice = new Subnotice(application);
    acme = subnotice.processor("watched");
    IntStream.range(0, CONTROLLERS).forEach(this::agreement);
    token = token();
  }

  @AfterAll
  void close() {
    application.close();
  }

  @Test
  void the_stream_tells_of_the_fan_out_while_it_runs_and_ends_with_it() throws Exception {
    var change = acme.announced(LocalDate.parse("2026-12-20"));
    Subnotice.until(
        () -> change.view().path("progress").path("dispatched").asInt(), sent -> sent >= 20);
    var running = change.view().path("progress");
    assertThat(running.path("planned").asInt()).isEqualTo(CONTROLLERS);
    assertThat(running.path("running").asBoolean()).isTrue();
    assertThat(running.path("ratePerSecond").asDouble()).isPositive();
    assertThat(Instant.parse(running.path("expectedEnd").asString())).isAfter(subnotice.now());

    var answer = watch(change, "7");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/event-stream");
    var events = new ArrayList<String>();
    var seen = new ArrayList<Progress>();
    try (Stream<String> lines = answer.body()) {
      lines.forEach(line -> read(line, events, seen));
    }

    assertThat(events.getFirst()).isEqualTo("progress");
    assertThat(events.getLast()).isEqualTo("done");
    assertThat(events.subList(0, events.size() - 1)).containsOnly("progress");
    assertThat(seen.getFirst().dispatched()).isBetween(20, CONTROLLERS - 1);
    assertThat(seen.getLast().dispatched()).isEqualTo(CONTROLLERS);
    assertThat(seen.getLast().running()).isFalse();
    assertThat(seen).extracting(Progress::dispatched).isSorted();
    assertThat(change.view().path("progress").hasNonNull("expectedEnd")).isFalse();

    try (Stream<String> again = watch(change, "99").body()) {
      assertThat(again).as("who comes back is told the end at once").contains("event:done");
    }
  }

  @Test
  void only_members_of_the_processor_may_watch() {
    var stranger = subnotice.processor("stranger-of-progress");
    var change = acme.draft(Subprocessor.NORDLICHT, "Noch nicht", LocalDate.parse("2027-03-01"));

    stranger.dpo().get(change.path() + "/progress").expecting(404);
    subnotice.anybody().get(change.path() + "/progress").expecting(401);
  }

  /** Once the limit of the domain holds the rest back, a minute more lets the next ones go. */
  private void read(String line, List<String> events, List<Progress> seen) {
    if (line.startsWith("event:")) {
      events.add(line.substring("event:".length()));
    }
    if (line.startsWith("data:")) {
      seen.add(JSON.readValue(line.substring("data:".length()), Progress.class));
      if (seen.getLast().running()) {
        subnotice.moveClockTo(subnotice.now().plusSeconds(61));
      }
    }
  }

  private HttpResponse<Stream<String>> watch(Change change, String lastEvent)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(application.base() + change.path() + "/progress"))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", lastEvent)
            .build();
    return CLIENT.send(request, BodyHandlers.ofLines());
  }

  private String token() {
    String body = "{\"role\":\"DPO\",\"actor\":\"Dana Dpo\"}";
    return subnotice
        .operator()
        .post(acme.path() + "/tokens", body)
        .expecting(201)
        .json()
        .path("token")
        .asString();
  }

  private void agreement(int number) {
    var contact = Contact.german("Karl " + number, "karl" + number + "@kunde.example");
    acme.agreement(Agreement.under("mainteny-2023-06-30", "W-" + number, contact));
  }
}
