package org.subnotice.api.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void an_instant_belongs_to_the_day_of_the_processors_zone() {
    assertThat(Query.dayOrInstant("asOf", "2026-12-07T23:30:00Z", BERLIN))
        .contains(LocalDate.parse("2026-12-08"));
    assertThat(Query.dayOrInstant("asOf", "2026-12-07", BERLIN))
        .contains(LocalDate.parse("2026-12-07"));
  }

  @Test
  void known_on_a_day_is_known_by_its_end() {
    assertThat(Query.instantOrDay("knownAt", "2026-12-07", BERLIN, 1))
        .contains(Instant.parse("2026-12-07T23:00:00Z"));
    assertThat(Query.instantOrDay("knownAt", "2026-12-07T10:00:00Z", BERLIN, 1))
        .contains(Instant.parse("2026-12-07T10:00:00Z"));
  }
}
