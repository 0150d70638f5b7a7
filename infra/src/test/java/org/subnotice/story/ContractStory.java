package org.subnotice.story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * One contract told over HTTP in the words of its clauses, from Monday, 23 November 2026, 09:00 in
 * Berlin on. A service and a clock of its own.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class ContractStory {

  static final LocalDate FIRST_OF_DECEMBER = LocalDate.parse("2026-12-01");
  static final LocalDate AFTER_FOURTEEN_DAYS = LocalDate.parse("2026-12-08");
  static final Instant FOURTEEN_DAYS_LATER = Instant.parse("2026-12-07T23:00:00Z");

  private Application application;
  Subnotice subnotice;
  Processor processor;

  @BeforeAll
  final void begins(@TempDir Path data) {
    application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"));
    subnotice = new Subnotice(application);
    processor = subnotice.processor("acme");
    agreements();
  }

  @AfterAll
  final void ends() {
    application.close();
  }

  abstract void agreements();

  /** An agreement whose only contact has the address {@code reference@example.org}. */
  String agreement(String terms, String reference) {
    return processor.agreement(Agreement.under(terms, reference, contact(reference)));
  }

  static Contact contact(String reference) {
    return Contact.german(
        "Karl " + reference, reference.toLowerCase(Locale.ROOT) + "@kunde.example");
  }

  Mailbox mailbox(String reference) {
    return subnotice.mailboxOf(contact(reference).email());
  }

  NoticePage page(String reference) {
    return subnotice.notice(mailbox(reference).notice());
  }

  static List<String> rules(JsonNode computation) {
    return computation
        .path("steps")
        .valueStream()
        .map(step -> step.path("rule").asString())
        .toList();
  }

  static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  List<String> history(Change change) {
    return processor.history("change=" + change.id()).stream()
        .map(entry -> entry.path("type").asString())
        .toList();
  }
}
