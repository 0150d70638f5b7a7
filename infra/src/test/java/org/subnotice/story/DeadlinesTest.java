package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.subnotice.core.period.PeriodVector;
import org.subnotice.core.period.Seat;

/** Every worked example, asked of the running service. */
@ExtendWith(OneApplication.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeadlinesTest {

  private Http anybody;

  @BeforeAll
  void somebody_has_a_token(Subnotice running) {
    anybody = running.processor("deadlines").dpo();
  }

  static List<PeriodVector> vectors() {
    return PeriodVector.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void a_notice_counts_when_it_is_available(PeriodVector vector) {
    assertThat(computed(vector, "AVAILABLE", true)).isEqualTo(vector.a());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void without_section_193_the_raw_last_day_stands(PeriodVector vector) {
    assertThat(computed(vector, "AVAILABLE", false)).isEqualTo(vector.aWithoutSection193());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void after_business_hours_it_counts_on_the_next_working_day(PeriodVector vector) {
    assertThat(computed(vector, "BUSINESS_HOURS", true)).isEqualTo(vector.b());
  }

  private PeriodVector.Expected computed(PeriodVector vector, String rule, boolean section193) {
    var answer =
        anybody.post("/api/v1/deadlines", question(vector, rule, section193)).expecting(200).json();
    return new PeriodVector.Expected(
        LocalDate.parse(answer.path("receiptDay").asString()),
        LocalDate.parse(answer.path("rawLastDay").asString()),
        LocalDate.parse(answer.path("lastDay").asString()),
        Instant.parse(answer.path("closesAt").asString()));
  }

  private static String question(PeriodVector vector, String rule, boolean section193) {
    return """
    {"period": "%s", "receivedAt": "%s", "receiptRule": "%s", "section193": %s,
     "holidayPlace": "UNION", "zone": "Europe/Berlin",
     "controllerSeat": %s, "processorSeat": %s}
    """
        .formatted(
            vector.period().text(),
            vector.receivedAt(),
            rule,
            section193,
            seat(vector.places().controller()),
            seat(vector.places().processor()));
  }

  private static String seat(Seat seat) {
    return "{\"country\": \"%s\", \"subdivision\": \"%s\"}"
        .formatted(seat.country(), seat.subdivision().orElseThrow());
  }
}
