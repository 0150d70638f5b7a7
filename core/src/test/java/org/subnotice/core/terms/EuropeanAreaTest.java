package org.subnotice.core.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EuropeanAreaTest {

  @Test
  void the_area_is_left_by_a_seat_by_storage_or_by_remote_access() {
    assertThat(EuropeanArea.isLeft("DE", List.of("NO"), List.of("IE"))).isFalse();
    assertThat(EuropeanArea.isLeft("US", List.of("DE"), List.of())).isTrue();
    assertThat(EuropeanArea.isLeft("DE", List.of("DE", "CH"), List.of())).isTrue();
    assertThat(EuropeanArea.isLeft("DE", List.of("DE"), List.of("IN"))).isTrue();
  }

  @Test
  void nothing_follows_from_a_place_in_words_or_from_the_union_as_a_whole() {
    assertThat(EuropeanArea.isLeft("DE", List.of("Frankfurt", "EU"), List.of())).isFalse();
  }
}
