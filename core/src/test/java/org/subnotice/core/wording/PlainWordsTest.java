package org.subnotice.core.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

class PlainWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Beispiel, Geschäftsführerin",
        "i. V. Jürgen Groß, Dipl.-Ing.",
        "Amtsgericht München, HRB 12.345, USt-IdNr.: DE 123 456 789",
        "Sitz der Gesellschaft: Köln · Tel. +49 221 1234-0",
        "z.B. nach § 7 Abs. 1 S. 3",
        "50 % <schneller> & \"besser\"",
      })
  void what_people_write_stays_as_it_is(String text) {
    assertThat(PlainWords.line(text, 80)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/n/1",
        "Mehr unter www.acme.example",
        "acme.example",
        "acme\uFF0Eexample",
        "acme\u3002example",
        "mailto:info",
        "info@acme.example",
        "hxxp://x",
        "Klicken Sie auf münchen.de",
      })
  void no_address_that_could_be_pressed(String text) {
    refused(() -> PlainWords.line(text, 80));
    refused(() -> PlainWords.paragraph(text, 80));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna\nBcc: x",
        "Anna\rB",
        "a\tb",
        "a\u0000b",
        "a\u2028b",
        "a\u202Eb",
        "a\u200Bb",
        "a\uD800b",
        "a\u0085b",
        "{unknown}",
        "{0}",
        "{CONTROLLER}",
        "{",
        "}",
        "{{controller}}",
      })
  void no_hidden_character_and_no_placeholder_that_does_not_exist(String text) {
    refused(() -> PlainWords.line(text, 80));
    refused(() -> PlainWords.paragraph(text, 80));
  }

  @Test
  void a_paragraph_names_the_controller_and_a_line_does_not() {
    String text = "Für {controller} zum Vertrag {agreement}: {subprocessor}.";
    assertThat(PlainWords.paragraph(text, 80)).isEqualTo(text);
    refused(() -> PlainWords.line(text, 80));
  }

  @Test
  void limits_count_what_is_left_without_the_spaces_around() {
    assertThat(PlainWords.line("  abc ", 3)).isEqualTo("abc");
    assertThat(PlainWords.paragraph("  ", 3)).isEmpty();
    refused(() -> PlainWords.line("abcd", 3));
    refused(() -> PlainWords.line("  ", 3));
  }

  private static void refused(Runnable some) {
    assertThatThrownBy(some::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.INVALID));
  }
}
