package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** A processor's own words, the address of a letter, and how both look. */
class WordingRoutesTest {

  private static final String WORDING =
      """
      {"letterhead":{"lines":["Acme GmbH","HRB 1"],"returnLine":"Acme · Berlin"},
       "de":{"opening":"Für {controller}.","closing":"","signature":["Zoe Zeichnerin"]},
       "en":{"opening":"","closing":"Thank you.","signature":[]}}
      """;

  private final Api api = new Api();
  private Api.Tenant tenant;

  @BeforeEach
  void a_processor() {
    tenant = api.tenant("acme");
    api.world.events.clear();
  }

  @Test
  void what_was_chosen_is_read_again_and_stands_sealed_in_the_log() {
    assertThat(put(WORDING).status()).isEqualTo(200);
    var read = api.get(tenant.path("/wording"), tenant.dpo());
    assertThat(read.json()).isEqualTo(api.json.readTree(WORDING));
    assertThat(api.world.events).hasSize(1);
    assertThat(api.world.events.toString()).doesNotContain("Zeichnerin", "Acme GmbH", "Thank");
  }

  @Test
  void the_same_again_changes_nothing_and_an_empty_one_takes_all_of_it_back() {
    put(WORDING);
    put(WORDING);
    assertThat(api.world.events).hasSize(1);
    put("{}");
    assertThat(api.world.events).hasSize(2);
    var read = api.get(tenant.path("/wording"), tenant.dpo()).json();
    assertThat(read.at("/letterhead/lines").size()).isZero();
    assertThat(read.at("/de/opening").asString()).isEmpty();
  }

  @Test
  void everything_that_is_wrong_is_told_at_once_and_where() {
    var answer =
        put(
            """
            {"letterhead":{"lines":["a\\nb","www.acme.example"],"returnLine":"{controller}"},
             "de":{"opening":"Klick: https://evil.example","closing":"{unknown}",
              "signature":["1","2","3","4","5"]},
             "fr":{},"en":{"items":[]}}
            """);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("INVALID");
    assertThat(answer.pointers())
        .contains(
            "#/letterhead/lines/0",
            "#/letterhead/lines/1",
            "#/letterhead/returnLine",
            "#/de/opening",
            "#/de/closing",
            "#/de/signature",
            "#/fr",
            "#/en/items");
    assertThat(answer.text()).contains("Leave out web and e-mail addresses");
    assertThat(api.world.events).isEmpty();
  }

  @Test
  void a_preview_lists_its_variants_and_hands_each_of_them_out() {
    String change = api.announced(tenant);
    String path = tenant.path("/changes/" + change + "/preview");
    var first = api.get(path, tenant.editor()).json().at("/variants/0");
    assertThat(first.path("form").asString()).isEqualTo("MAIL_TEXT");
    assertThat(first.path("agreements").asInt()).isEqualTo(3);
    assertThat(first.path("contacts").asInt()).isEqualTo(5);

    var one = api.get(path + "/v-MAIL_TEXT", tenant.dpo());
    assertThat(one.text()).isEqualTo("Guten Tag Karl <b>Kunde</b>,");
    assertThat(one.response().getContentType()).startsWith("text/plain");
    assertThat(one.response().getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(api.get(path + "/v-NONE", tenant.dpo()).status()).isEqualTo(404);
    assertThat(api.readings).contains(path, path + "/v-MAIL_TEXT");
  }

  @Test
  void an_agreement_carries_the_address_of_its_letters_sealed() {
    String body =
        Api.newAgreement("A-1")
            .replace("\"Kunde AG\",", "\"Kunde AG\",\"address\":\"Am Kai 1, 20457 Hamburg\",");
    String agreement = Api.id(api.post(tenant.path("/agreements"), tenant.editor(), body));
    assertThat(address(agreement)).isEqualTo("Am Kai 1\n20457 Hamburg");

    assertThat(patch(agreement, "{\"address\":\"Neuer Wall 2\\n20354 Hamburg\"}").status())
        .isEqualTo(200);
    assertThat(patch(agreement, "{\"address\":\"Neuer Wall 2, 20354 Hamburg\"}").status())
        .isEqualTo(200);
    assertThat(address(agreement)).isEqualTo("Neuer Wall 2\n20354 Hamburg");
    assertThat(api.world.events).hasSize(2);
    assertThat(api.world.events.toString()).doesNotContain("Am Kai", "Neuer Wall");

    patch(agreement, "{}");
    var read = api.get(tenant.path("/agreements/" + agreement), tenant.dpo()).json();
    assertThat(read.at("/controller/address").isNull()).isTrue();
  }

  @Test
  void an_address_that_no_envelope_shows_is_refused() {
    String agreement = api.agreement(tenant, "A-1");
    for (String wrong : new String[] {"", "a\\nb\\nc\\nd\\ne", "a\\u202eb", "x".repeat(61)}) {
      var answer = patch(agreement, "{\"address\":\"" + wrong + "\"}");
      assertThat(answer.status()).as(wrong).isEqualTo(400);
      assertThat(answer.pointers()).containsExactly("#/address");
    }
  }

  @Test
  void an_import_brings_addresses_too() {
    String csv =
        "reference,controller,address,country,terms,concludedOn,name,email\n"
            + "A-1,Kunde AG,\"Am Kai 1, 20457 Hamburg\",DE,conbool-1.2,2025-01-01,K,k@k.example\n";
    var answer =
        api.send(
            HttpMethod.POST,
            tenant.path("/agreements/import"),
            tenant.editor(),
            csv,
            Map.of("Content-Type", "text/csv"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(address(answer.json().at("/lines/0/agreement").asString()))
        .isEqualTo("Am Kai 1\n20457 Hamburg");
  }

  private Api.Answer put(String body) {
    return api.send(HttpMethod.PUT, tenant.path("/wording"), tenant.admin(), body, Map.of());
  }

  private Api.Answer patch(String agreement, String body) {
    String path = tenant.path("/agreements/" + agreement + "/address");
    return api.send(HttpMethod.PATCH, path, tenant.editor(), body, Map.of());
  }

  private String address(String agreement) {
    return api.get(tenant.path("/agreements/" + agreement), tenant.dpo())
        .json()
        .at("/controller/address")
        .asString();
  }
}
