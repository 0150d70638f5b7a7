package org.subnotice.core.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.personal.Retention.Part;

class RetentionTest {

  private static final Retention USUAL = new Retention(Period.ofYears(3), Period.ofYears(6));

  @Test
  void who_only_heard_is_kept_three_years_from_the_end_of_the_year() {
    assertThat(lastDay("2026-11-23", false, "2040-01-01")).contains(day("2029-12-31"));
    assertThat(lastDay("2026-12-31", false, "2026-12-31")).contains(day("2029-12-31"));
  }

  @Test
  void a_declaration_is_a_letter_and_stays_six_years() {
    assertThat(lastDay("2026-11-23", true, "2027-06-30")).contains(day("2032-12-31"));
  }

  @Test
  void a_declaration_outlives_the_contract_by_three_years() {
    assertThat(lastDay("2026-11-23", true, "2034-02-01")).contains(day("2037-12-31"));
  }

  @Test
  void nobody_is_kept_for_nothing() {
    assertThat(USUAL.lastDay(Optional.empty())).isEmpty();
  }

  private static Optional<LocalDate> lastDay(String last, boolean declared, String ends) {
    return USUAL.lastDay(Optional.of(new Part(day(last), declared, day(ends))));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
