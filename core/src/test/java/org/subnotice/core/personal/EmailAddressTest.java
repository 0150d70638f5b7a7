package org.subnotice.core.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "a@",
        "@b",
        "a b@example.org",
        "a@exam ple.org",
        "a@example.org\r\nBcc: b@example.org",
        "a\n@example.org",
        "a@example.org\n",
        "a@b@example.org",
        ".a@example.org",
        "a.@example.org",
        "a..b@example.org",
        "a@example..org",
        "a@-example.org",
        "a@example-.org",
        "<a@example.org>",
        "\"a\"@example.org",
        "a,b@example.org",
        "a@[127.0.0.1]",
        "käufer@example.org",
        "a@example.org.",
        "Erika <a@example.org>"
      })
  void refuses_what_could_change_the_meaning_of_a_header(String value) {
    Throwable refusal = catchThrowable(() -> new EmailAddress(value));
    assertThat(refusal).isInstanceOf(Refusal.class);
    assertThat(((Refusal) refusal).code()).isEqualTo(RefusalCode.INVALID);
    assertThat(((Refusal) refusal).pointer()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@b",
        "einkauf@example.org",
        "o'brien+dpa@sub.example.co.uk",
        "UPPER.case_1@example.org"
      })
  void takes_ordinary_addresses_as_they_are(String value) {
    assertThat(new EmailAddress(value).value()).isEqualTo(value);
  }

  @Test
  void writes_the_domain_in_ascii_and_lower_case() {
    EmailAddress address = new EmailAddress("Info@Müller.Example");
    assertThat(address).hasToString("Info@xn--mller-kva.example");
    assertThat(address.localPart()).isEqualTo("Info");
    assertThat(address.domain()).isEqualTo("xn--mller-kva.example");
  }

  @Test
  void takes_up_to_254_characters_and_64_before_the_at_sign() {
    String domain = ("d".repeat(60) + ".").repeat(3) + "example";
    String longest = "l".repeat(253 - domain.length()) + "@" + domain;
    assertThat(new EmailAddress(longest).value()).hasSize(254);
    assertThat(catchThrowable(() -> new EmailAddress("l" + longest))).isInstanceOf(Refusal.class);
    assertThat(catchThrowable(() -> new EmailAddress("l".repeat(65) + "@example.org")))
        .isInstanceOf(Refusal.class);
  }
}
