package org.subnotice.infra.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subnotice.core.terms.TermsReading;
import tools.jackson.databind.json.JsonMapper;

class TermsSchemaTest {

  static final List<String> SHIPPED = ClasspathTermsCatalogue.SHIPPED;

  private static final String HEAD = "id: some-terms\ntitle: Some terms\n";

  private final JsonMapper json = JsonMapper.builder().build();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(published(), InputFormat.JSON);

  @Test
  void the_published_schema_says_what_the_parameters_say() throws IOException {
    String expected =
        json.writerWithDefaultPrettyPrinter().writeValueAsString(SchemaOfParameters.schema())
            + "\n";
    Files.writeString(Path.of("target", "terms.schema.json"), expected);

    assertThat(published())
        .as("copy target/terms.schema.json to src/main/resources/static/schema")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void every_shipped_contract_obeys_the_schema(String id) {
    assertThat(schema.validate(ClasspathTermsCatalogue.textOf(id), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "objectionPeriod: { value: P10BD, clause: '3.1' }",
        "objectionPeriod: { houseDefault: P1M }",
        "objectionPeriod: notDefined",
        "noticeLead: { value: none, clause: '3' }",
        "breachNotice: { value: PT24H, clause: '3' }",
        "breachNotice: { statute: AT_ONCE, clause: 'Art. 33(2)' }",
        "ancillaryExempt: { value: [], clause: '7' }",
        "paymentEndsOnStop: { value: true, clause: '4' }",
        "businessHours: { value: '09:00-17:00', clause: '5' }",
        "extraClosingDays: { houseDefault: ['2026-12-24'] }",
        "variants: [ { name: EU, when: { within: [EU, CH] }, silenceMeans: notDefined } ]"
      })
  void what_the_reader_accepts_the_schema_accepts(String line) {
    assertThat(new YamlTermsReader().read(HEAD + line)).isInstanceOf(TermsReading.Readable.class);
    assertThat(schema.validate(HEAD + line, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "objectionperiod: notDefined",
        "objectionPeriod: P14D",
        "objectionPeriod: { value: P14D }",
        "objectionPeriod: { value: 14, clause: '3' }",
        "objectionPeriod: { value: P0D, clause: '3' }",
        "objectionPeriod: { value: none, clause: '3' }",
        "objectionPeriod: { houseDefault: P14D, clause: '3' }",
        "objectionPeriod: { value: P14D, houseDefault: P14D, clause: '3' }",
        "silenceMeans: { value: MAYBE, clause: '3' }",
        "ancillaryExempt: { value: CLEANING, clause: '7' }",
        "governingLaw: { value: Germany, clause: '7' }",
        "variants: [ { name: EU } ]",
        "variants: [ { name: EU, when: {} } ]",
        "variants: [ { name: EU, when: { within: [] } } ]",
        "variants: [ { name: EU, when: { within: [Europe] } } ]",
        "basedOn: Not An Id"
      })
  void what_the_reader_refuses_the_schema_refuses(String line) {
    assertThat(new YamlTermsReader().read(HEAD + line)).isInstanceOf(TermsReading.Unreadable.class);
    assertThat(schema.validate(HEAD + line, InputFormat.YAML)).isNotEmpty();
  }

  private static String published() {
    try (InputStream file =
        TermsSchemaTest.class.getResourceAsStream("/static/schema/terms.schema.json")) {
      return file == null ? "{}" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
