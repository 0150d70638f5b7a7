package org.subnotice.core.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodVectorsTest {

  private final PeriodComputation computation = new PeriodComputation(new GermanHolidays());

  static List<PeriodVector> vectors() {
    return PeriodVector.all();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void received_when_available(PeriodVector vector) {
    PeriodRules rules = rules(vector).withReceiptRule(ReceiptRule.AVAILABLE);
    assertThat(result(vector, rules)).isEqualTo(vector.a());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void received_within_business_hours(PeriodVector vector) {
    assertThat(result(vector, rules(vector))).isEqualTo(vector.b());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void without_section_193(PeriodVector vector) {
    PeriodRules rules = rules(vector).withReceiptRule(ReceiptRule.AVAILABLE).withSection193(false);
    assertThat(result(vector, rules)).isEqualTo(vector.aWithoutSection193());
  }

  private static PeriodRules rules(PeriodVector vector) {
    return PeriodRules.houseDefaults(vector.period());
  }

  private PeriodVector.Expected result(PeriodVector vector, PeriodRules rules) {
    return PeriodVector.Expected.of(
        computation.compute(rules, vector.places(), vector.receivedAt()));
  }
}
