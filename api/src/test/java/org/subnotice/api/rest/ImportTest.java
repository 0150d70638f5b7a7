package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class ImportTest {

  private static final String HEADER =
      "reference,controller.name,controller.seat.country,controller.seat.subdivision,terms,services,concludedOn,name,email,language,role,designated\n";
  private static final String TWO_AGREEMENTS =
      HEADER
          + "A-1,Kunde"
          + " AG,DE,DE-BE,conbool-1.2,main;mail,2025-01-01,Karl,karl@a.example,de,DSB,true\n"
          + "A-1,,,,,,,Klara,klara@a.example,en,,false\n"
          + "B-1,\"Bau, KG\",DE,DE-BY,conbool-1.2,,2025-02-01,Bert,bert@b.example,de,,true\n";

  private final Api api = new Api();
  private Api.Tenant tenant;

  @BeforeEach
  void a_processor() {
    tenant = api.tenant("acme");
    api.world.events.clear();
  }

  @Test
  void lines_of_one_reference_are_one_agreement_with_several_contacts() {
    var answer = send("", TWO_AGREEMENTS);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().path("imported").asBoolean()).isTrue();
    assertThat(answer.json().path("agreements").asInt()).isEqualTo(2);
    String first = answer.json().at("/lines/0/agreement").asString();
    assertThat(answer.json().at("/lines/1/agreement").asString()).isEqualTo(first);
    var agreement = api.get(tenant.path("/agreements/" + first), tenant.dpo()).json();
    assertThat(agreement.path("contacts").size()).isEqualTo(2);
    assertThat(agreement.path("services").size()).isEqualTo(2);
  }

  @Test
  void a_dry_run_reports_and_does_nothing() {
    var answer = send("?dryRun=true", TWO_AGREEMENTS + "C-1,,,,,,,,bad,,,\n");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("imported").asBoolean()).isFalse();
    assertThat(answer.json().at("/lines/0/errors").size()).isZero();
    assertThat(answer.json().at("/lines/3/line").asInt()).isEqualTo(5);
    assertThat(answer.json().at("/lines/3/errors").size()).isGreaterThan(3);
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void one_bad_line_keeps_all_out() {
    var answer = send("", TWO_AGREEMENTS.replace("bert@b.example", "bert"));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID");
    assertThat(answer.pointers()).containsExactly("#/lines/4/email");
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void lines_of_one_agreement_must_not_contradict_each_other() {
    var answer = send("", TWO_AGREEMENTS.replace("A-1,,,,,,,Klara", "A-1,Andere AG,,,,,,Klara"));
    assertThat(answer.pointers()).containsExactly("#/lines/3/controller.name");
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void unknown_terms_are_pointed_at_by_line() {
    var answer = send("", TWO_AGREEMENTS.replace("DE-BY,conbool-1.2", "DE-BY,made-up"));
    assertThat(answer.pointers()).containsExactly("#/lines/4/terms");
  }

  @Test
  void spreadsheets_write_semicolons_and_a_byte_order_mark() {
    var answer =
        send(
            "",
            "\uFEFFReference;Controller;Country;Terms;Concluded on;Name;E-Mail\r\n"
                + "A-1;Kunde AG;DE;conbool-1.2;2025-01-01;Karl;karl@a.example\r\n");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  @Test
  void a_file_that_is_no_table_of_agreements_is_refused() {
    for (String file :
        new String[] {"x", "\"", "a,b\n1,2\n", HEADER, HEADER + "A-1,\"unclosed\n", "\u0000"}) {
      var answer = send("", file);
      assertThat(answer.status()).as(file).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("INVALID");
    }
    byte[] latin1 = (TWO_AGREEMENTS + "ü").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(
            api.sendBytes(
                    HttpMethod.POST,
                    tenant.path("/agreements/import"),
                    tenant.editor(),
                    latin1,
                    Map.of("Content-Type", "text/csv"))
                .status())
        .isEqualTo(400);
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void an_import_may_be_larger_than_other_bodies_but_not_by_much() {
    String line = "A-1,,,,,,,Karl,karl@a.example,,,\n";
    assertThat(send("?dryRun=true", HEADER + line.repeat(1_200_000 / line.length())).status())
        .isNotEqualTo(413);
    assertThat(send("?dryRun=true", "x".repeat(5_300_000)).status()).isEqualTo(413);
  }

  private Api.Answer send(String query, String file) {
    return api.send(
        HttpMethod.POST,
        tenant.path("/agreements/import" + query),
        tenant.editor(),
        file,
        Map.of("Content-Type", "text/csv"));
  }
}
