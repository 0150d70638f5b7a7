package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who was replaced as a contact is due when her retention has ended, and goes when released. */
class DueErasuresTest {

  private static final Contact OLGA = Contact.german("Olga Ohnemich", "olga@faellig.example");
  private static final Contact NILS = Contact.german("Nils Neu", "nils@faellig.example");

  @Test
  void nobody_goes_before_the_end_of_the_third_year_or_without_a_release(@TempDir Path data) {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      var subnotice = new Subnotice(application);
      var processor = subnotice.processor("faellig");
      String agreement = processor.agreement(Agreement.under("conbool-1.2", "F-1", OLGA));
      var change = processor.announced(subnotice.today().plusDays(60));
      change.openWindows(1);
      subnotice.moveClockTo(Instant.parse("2026-12-20T08:00:00Z"));
      processor.nameContacts(agreement, NILS);

      subnotice.moveClockTo(Instant.parse("2029-12-31T12:00:00Z"));
      assertThat(due(processor)).isEmpty();
      subnotice.moveClockTo(Instant.parse("2030-01-01T12:00:00Z"));
      var olga = due(processor);
      assertThat(olga).hasSize(1);
      assertThat(olga.getFirst().path("name").asString()).isEqualTo(OLGA.name());
      assertThat(olga.getFirst().path("keptUntil").asString()).isEqualTo("2029-12-31");

      String person = olga.getFirst().path("person").asString();
      release(processor, "person-00000000").refused(409, "WRONG_STATE");
      release(processor, person).expecting(200);
      assertThat(due(processor)).isEmpty();
      assertThat(subnotice.log().size("PersonErased")).isEqualTo(1);
    }
  }

  private static Answer release(Processor processor, String person) {
    return processor
        .admin()
        .post(
            processor.path() + "/erasures",
            "{\"persons\":[\"%s\"],\"reason\":\"Frist abgelaufen\"}".formatted(person));
  }

  private static List<JsonNode> due(Processor processor) {
    return Processor.items(processor.dpo().get(processor.path() + "/erasures/due"));
  }
}
