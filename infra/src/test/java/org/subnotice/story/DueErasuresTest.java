package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  @Test
  void contacts_of_ended_agreements_declarants_and_staff_are_due_too_and_go_by_schedule(
      @TempDir Path data) {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      var subnotice = new Subnotice(application);
      var processor = subnotice.processor("ende");
      String agreement = processor.agreement(Agreement.under("mainteny-2023-06-30", "F-1", OLGA));
      var change = processor.announced(subnotice.today().plusDays(60));
      change.openWindows(1);
      subnotice
          .notice(subnotice.mailboxOf(OLGA.email()).notice())
          .approve("Dora Darfdas")
          .expecting(303);
      subnotice.mailboxOf(OLGA.email()).next(1);
      processor.end(agreement, LocalDate.parse("2026-12-31"));
      subnotice.moveClockTo(Instant.parse("2027-01-05T12:00:00Z"));
      subnotice.moveClockTo(Instant.parse("2031-01-05T12:00:00Z"));
      assertThat(due(processor)).singleElement().satisfies(DueErasuresTest::isOlga);

      var declarant =
          preview(processor, "2040-01-01").stream()
              .filter(each -> each.path("was").asString().equals("DECLARANT"))
              .findFirst()
              .orElseThrow();
      var keptUntil = LocalDate.parse(declarant.path("keptUntil").asString());
      subnotice.moveClockTo(keptUntil.minusDays(20).atStartOfDay(ZoneOffset.UTC).toInstant());
      release(processor, keptUntil, due(processor).getFirst(), declarant).expecting(200);
      assertThat(subnotice.log().size("PersonErased")).isEqualTo(1);
      assertThat(due(processor)).isEmpty();

      subnotice.moveClockTo(keptUntil.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
      Subnotice.until(() -> subnotice.log().size("PersonErased"), count -> count == 2);
    }
  }

  private static void isOlga(JsonNode due) {
    assertThat(due.path("was").asString()).isEqualTo("CONTACT_OF_ENDED_AGREEMENT");
    assertThat(due.path("name").asString()).isEqualTo(OLGA.name());
  }

  private static Answer release(Processor processor, LocalDate keptUntil, JsonNode... persons) {
    String list =
        Stream.of(persons)
            .map(each -> '"' + each.path("person").asString() + '"')
            .collect(Collectors.joining(","));
    return processor
        .admin()
        .post(
            processor.path() + "/erasures",
            "{\"persons\":[%s],\"reason\":\"Frist\",\"by\":\"%s\"}"
                .formatted(list, keptUntil.plusDays(1)));
  }

  @Test
  void an_address_leads_to_the_person_and_the_search_is_put_on_record(@TempDir Path data) {
    try (var application = Application.start(data, Instant.parse("2026-11-23T08:00:00Z"))) {
      var subnotice = new Subnotice(application);
      var processor = subnotice.processor("suche");
      var other = subnotice.processor("fremd");
      processor.agreement(Agreement.under("conbool-1.2", "S-1", OLGA));

      String route = processor.path() + "/persons/search";
      String body = "{\"email\":\" OLGA@faellig.example \"}".replace(" ", "");
      processor.dpo().post(route, body).refused(403, "ROLE_TOO_SMALL");
      other.admin().post(other.path() + "/persons/search", body).refused(404, "NOT_FOUND");
      var found = processor.admin().post(route, body).expecting(200).json();

      assertThat(found.path("agreements").get(0).path("reference").asString()).isEqualTo("S-1");
      assertThat(found.path("erased").asBoolean()).isFalse();
      var readings = processor.dpo().get(processor.path() + "/readings").expecting(200).body();
      assertThat(readings)
          .contains(found.path("person").asString())
          .doesNotContain("faellig.example");

      processor.nameContacts(found.path("agreements").get(0).path("agreement").asString(), NILS);
      processor
          .admin()
          .post(
              processor.path() + "/persons/" + found.path("person").asString() + "/erasure",
              "{\"reason\":\"Wunsch\",\"force\":true}")
          .expecting(200);
      assertThat(processor.admin().post(route, body).json().path("erased").asBoolean()).isTrue();
    }
  }

  private static List<JsonNode> preview(Processor processor, String by) {
    return Processor.items(processor.dpo().get(processor.path() + "/erasures/due?by=" + by));
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
