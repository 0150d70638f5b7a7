package org.subnotice.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;

class PostalAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am Kai 1\n20457 Hamburg",
        " Am Kai 1 \r\n\r\n 20457 Hamburg\n",
        "Am Kai 1, 20457 Hamburg",
        "Am Kai 1,20457 Hamburg,"
      })
  void lines_or_commas(String text) {
    assertThat(PostalAddress.of(text).lines()).containsExactly("Am Kai 1", "20457 Hamburg");
  }

  @Test
  void a_comma_within_a_line_stays_where_there_are_lines() {
    var address = PostalAddress.of("Haus 3, Hof\n20457 Hamburg");
    assertThat(address.lines()).containsExactly("Haus 3, Hof", "20457 Hamburg");
    assertThat(PostalAddress.recorded(address.text())).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", "a\nb\nc\nd\ne", "a\u202Eb", "a\u0000b", "a\tb"})
  void what_no_envelope_shows_is_refused(String text) {
    assertThatThrownBy(() -> PostalAddress.of(text)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> PostalAddress.of("x".repeat(61))).isInstanceOf(Refusal.class);
  }
}
