package org.subnotice.core.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExhibitTypeTest {

  private static final Map<ExhibitType, byte[]> SAMPLES = new EnumMap<>(ExhibitType.class);

  static {
    SAMPLES.put(ExhibitType.PDF, text("%PDF-1.7\n"));
    SAMPLES.put(ExhibitType.PNG, HexFormat.of().parseHex("89504e470d0a1a0a0000000d"));
    SAMPLES.put(ExhibitType.JPEG, HexFormat.of().parseHex("ffd8ffe000104a46"));
    SAMPLES.put(ExhibitType.TIFF, HexFormat.of().parseHex("49492a0008000000"));
    SAMPLES.put(ExhibitType.MESSAGE, text("Received: from relay\r\n\r\nNein."));
    SAMPLES.put(ExhibitType.TEXT, text("Anruf um neun.\nKein Einsatz, bitte: nie."));
  }

  @ParameterizedTest
  @EnumSource
  void a_file_is_of_its_own_type(ExhibitType type) {
    assertThat(type.matches(SAMPLES.get(type))).isTrue();
    assertThat(ExhibitType.declared(type.mediaType())).contains(type);
    assertThat(ExhibitType.named("Brief." + type.ending())).contains(type);
  }

  @ParameterizedTest
  @EnumSource(names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
  void a_file_is_of_no_other_type(ExhibitType type) {
    SAMPLES.forEach(
        (other, content) ->
            assertThat(type.matches(content)).as(type + " " + other).isEqualTo(type == other));
  }

  @Test
  void a_message_is_a_text_too_and_a_picture_is_none() {
    assertThat(ExhibitType.TEXT.matches(SAMPLES.get(ExhibitType.MESSAGE))).isTrue();
    for (var other :
        new ExhibitType[] {ExhibitType.PDF, ExhibitType.PNG, ExhibitType.JPEG, ExhibitType.TIFF}) {
      assertThat(ExhibitType.TEXT.matches(SAMPLES.get(other))).as(other.name()).isFalse();
    }
    assertThat(ExhibitType.TIFF.matches(HexFormat.of().parseHex("4d4d002a00000008"))).isTrue();
    assertThat(
            ExhibitType.TEXT.matches(
                "Grüße, auch in alten Zeichen\f\t".getBytes(StandardCharsets.ISO_8859_1)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "MZ\u0000\u0001", "\u007fELF", "PK\u0003\u0004"})
  void a_program_an_archive_or_nothing_is_of_no_type(String content) {
    for (var type : ExhibitType.values()) {
      assertThat(type.matches(text(content))).as(type.name()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/html",
    "application/octet-stream",
    "image/svg+xml",
    "application/zip",
    "pdf",
    "''"
  })
  void other_types_are_unknown(String declared) {
    assertThat(ExhibitType.declared(declared)).isEmpty();
  }

  @Test
  void a_declared_type_may_have_parameters_and_capitals() {
    assertThat(ExhibitType.declared("Text/Plain; charset=UTF-8")).contains(ExhibitType.TEXT);
    assertThat(ExhibitType.named("BRIEF.TIFF")).contains(ExhibitType.TIFF);
    assertThat(ExhibitType.named("Brief")).isEmpty();
    assertThat(ExhibitType.named("Brief.pdf.exe")).isEmpty();
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }
}
