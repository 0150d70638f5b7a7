package org.subnotice.story;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** The running service as the persons of a story meet it. */
final class Subnotice {

  private final Application application;
  private final Http operator;
  private final Http anybody;

  Subnotice(Application application) {
    this.application = application;
    operator = Http.with(application.base(), Application.OPERATOR);
    anybody = Http.anybody(application.base(), "application/json");
  }

  /** Asks again until it is so; what is asked must not change anything. */
  static <T> T until(Callable<T> question, Predicate<? super T> isSo) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .until(question, isSo);
  }

  Application application() {
    return application;
  }

  Http operator() {
    return operator;
  }

  Http as(String token) {
    return Http.with(application.base(), token);
  }

  Http anybody() {
    return anybody;
  }

  /** A new processor with its four persons. */
  Processor processor(String slug) {
    return Processor.registered(this, slug);
  }

  Mailbox mailboxOf(String address) {
    return new Mailbox(anybody, address);
  }

  /** The way by which others send mail to the service. */
  Post post() {
    return new Post(application.mailPort());
  }

  NoticePage notice(Mail mail) {
    return new NoticePage(application.base(), mail.link());
  }

  /** What is due by then has been done when this returns. */
  void moveClockTo(Instant instant) {
    anybody.post("/demo/clock", "{\"advanceTo\":\"" + instant + "\"}").expecting(200);
  }

  Instant now() {
    return Instant.parse(anybody.get("/demo/clock").expecting(200).json().path("now").asString());
  }

  LocalDate today() {
    return now().atZone(ZoneId.of("Europe/Berlin")).toLocalDate();
  }

  /** What was written to the log so far. */
  Log log() {
    return new Log(application);
  }
}
