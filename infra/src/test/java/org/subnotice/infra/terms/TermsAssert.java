package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.subnotice.core.terms.Source;
import org.subnotice.core.terms.Value;

/** Says of a value who says so. */
final class TermsAssert {

  private TermsAssert() {}

  static <T> void assertContract(Value<T> value, T expected, String clause) {
    assertThat(value.value()).isEqualTo(expected);
    assertThat(value.source()).isEqualTo(Source.CONTRACT);
    assertThat(value.clause()).hasValueSatisfying(text -> assertThat(text).contains(clause));
  }

  static <T> void assertHouse(Value<T> value, T expected) {
    assertThat(value.value()).isEqualTo(expected);
    assertThat(value.source()).isEqualTo(Source.HOUSE_DEFAULT);
    assertThat(value.clause()).isEmpty();
  }

  static <T> void assertStatute(Value<T> value, T expected, String clause) {
    assertThat(value.value()).isEqualTo(expected);
    assertThat(value.source()).isEqualTo(Source.STATUTE);
    assertThat(value.clause()).hasValueSatisfying(text -> assertThat(text).contains(clause));
  }
}
