package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "P14D, 14 Tage, 14 days",
    "P1D, 1 Tag, 1 day",
    "P10BD, 10 Arbeitstage, 10 business days",
    "P4W, 4 Wochen, 4 weeks",
    "P1M, 1 Monat, 1 month",
    "P1Y, 1 Jahr, 1 year",
    "PT24H, 24 Stunden, 24 hours"
  })
  void a_period_is_read_written_and_named(String text, String german, String english) {
    Period period = Period.parse(text);
    assertThat(period.text()).isEqualTo(text);
    assertThat(PeriodInWords.german(period)).isEqualTo(german);
    assertThat(PeriodInWords.english(period)).isEqualTo(english);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14",
        "P",
        "P0D",
        "P-1D",
        "+P1D",
        "p14d",
        "P014D",
        "P1.5D",
        "P1M14D",
        "P1DT2H",
        "PT30M",
        "P24H",
        "PT1D",
        "P10bd",
        " P14D",
        "P3661D",
        "P523W",
        "P121M",
        "P11Y",
        "P2601BD",
        "PT8785H",
        "P99999999999D",
        "P١D"
      })
  void what_is_no_single_sane_length_is_refused(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID));
  }
}
