package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Stopping and starting loses nothing and misses nothing. */
class StartAgainTest {

  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");
  private static final Instant A_MONTH_LATER = Instant.parse("2026-12-23T08:00:00Z");
  private static final LocalDate PLANNED = LocalDate.parse("2027-02-01");
  private static final Contact RUTH = Contact.german("Ruth Ruhe", "ruth@again.example");
  private static final Contact ROLF = Contact.german("Rolf Rau", "rolf@again.example");

  private Application stopped;
  private Processor processor;
  private String silent;
  private Change change;
  private Mail notice;
  private JsonNode agreements;

  @BeforeEach
  void a_service_is_stopped_while_a_window_is_open(@TempDir Path data) {
    try (var first = Application.start(data, MONDAY)) {
      var subnotice = new Subnotice(first);
      processor = subnotice.processor("again");
      silent = processor.agreement(Agreement.under("mainteny-2023-06-30", "R-1", RUTH));
      processor.agreement(Agreement.under("conbool-1.2", "R-2", ROLF));
      change = processor.announced(PLANNED);
      change.openWindows(2);
      notice = subnotice.mailboxOf(RUTH.email()).notice();
      subnotice.notice(subnotice.mailboxOf(ROLF.email()).notice()).object("Rolf Rau", "Nein.");
      subnotice.mailboxOf(ROLF.email()).next(1);
      subnotice.moveClockTo(WEDNESDAY);
      agreements = agreements();
      stopped = first;
    }
  }

  @Test
  void it_goes_on_where_it_stopped_and_catches_up_with_what_fell_due() {
    try (var second = stopped.again(MONDAY)) {
      var subnotice = new Subnotice(second);
      assertThat(subnotice.now()).isAfterOrEqualTo(WEDNESDAY).isBefore(WEDNESDAY.plusSeconds(600));
      assertThat(agreements()).isEqualTo(agreements);
      assertThat(change.state(silent)).isEqualTo("OPEN");
      assertThat(subnotice.mailboxOf(RUTH.email()).mails()).containsExactly(notice);
      assertThat(subnotice.mailboxOf(ROLF.email()).mails()).hasSize(2);
    }
    try (var third = stopped.again(A_MONTH_LATER)) {
      var subnotice = new Subnotice(third);
      Subnotice.until(() -> change.state(silent), state -> !state.equals("OPEN"));
      assertThat(change.state(silent)).isEqualTo("CLEARED");
      assertThat(permission().path("from").asString()).isEqualTo("2027-01-31T23:00:00Z");
      subnotice.notice(notice).open();
      assertThat(subnotice.mailboxOf(RUTH.email()).mails()).containsExactly(notice);
    }
  }

  private JsonNode agreements() {
    return processor.dpo().get(processor.path() + "/agreements").expecting(200).json();
  }

  private JsonNode permission() {
    return processor.permission(silent, change.engagement(), PLANNED);
  }
}
