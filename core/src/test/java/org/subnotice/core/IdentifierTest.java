package org.subnotice.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.subnotice.core.agreement.AgreementId;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.personal.PersonRef;
import org.subnotice.core.processor.ProcessorId;
import org.subnotice.core.register.EngagementId;
import org.subnotice.core.window.WindowId;

class IdentifierTest {

  record Kind(String prefix, Function<String, Identifier> made) {}

  static final List<Kind> KINDS =
      List.of(
          new Kind("processor-", ProcessorId::new),
          new Kind("agreement-", AgreementId::new),
          new Kind("engagement-", EngagementId::new),
          new Kind("change-", ChangeId::new),
          new Kind("window-", WindowId::new),
          new Kind("person-", PersonRef::new));

  @ParameterizedTest
  @FieldSource("KINDS")
  void no_two_kinds_share_a_value(Kind kind) {
    for (var other : KINDS) {
      String value = other.prefix() + "00000001";
      if (other.equals(kind)) {
        assertThat(kind.made().apply(value).value()).isEqualTo(value);
      } else {
        refused(kind, value);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void what_cannot_be_an_identifier_identifies_nothing(Kind kind) {
    for (String tail : List.of("", "short", "UPPERCASE", "with space1", "x".repeat(65))) {
      refused(kind, kind.prefix() + tail);
    }
  }

  private static void refused(Kind kind, String value) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> kind.made().apply(value))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.NOT_FOUND));
  }
}
