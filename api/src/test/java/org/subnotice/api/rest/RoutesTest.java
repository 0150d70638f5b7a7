package org.subnotice.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.core.change.ChangeCommand;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowCommand.AuthoriseUse;
import org.subnotice.core.window.WindowCommand.RecordReceipt;

class RoutesTest {

  private final Api api = new Api();
  private Api.Tenant tenant;
  private String agreement;
  private String change;
  private String window;

  @BeforeEach
  void a_processor_with_an_announced_change() {
    tenant = api.tenant("acme");
    agreement = api.agreement(tenant, "A-1");
    change = api.announced(tenant);
    window = api.world.window(tenant.id(), change, agreement);
    api.world.permissions.put(agreement, World.permitted());
  }

  @Test
  void no_name_reaches_an_event_in_the_clear() {
    assertThat(api.world.events.toString())
        .doesNotContain("Petra", "Karl", "karl@", "Nora", "nordlicht.example", "Kunde AG", "Am Kai")
        .doesNotContain("Neuer Speicher", "Edda");
  }

  @Test
  void a_deadline_is_computed_with_the_house_defaults() {
    var answer =
        api.post(
            "/api/v1/deadlines",
            tenant.dpo(),
            "{\"period\":\"P14D\",\"receivedAt\":\"2026-11-23T08:00:00Z\"}");
    assertThat(answer.json().path("closesAt").asString()).isEqualTo("2026-12-07T23:00:00Z");
    assertThat(answer.json().path("zone").asString()).isEqualTo("Europe/Berlin");
    assertThat(answer.json().at("/steps/0/rule").asString()).isNotBlank();
  }

  @Test
  void a_deadline_takes_from_the_terms_what_the_question_leaves_out() {
    var answer =
        api.post(
            "/api/v1/deadlines",
            Api.OPERATOR,
            """
            {"terms":"conbool-1.2","receivedAt":"2026-11-23T08:00:00Z","zone":"UTC",
             "section193":false,"receiptRule":"AVAILABLE","holidayPlace":"CONTROLLER"}
            """);
    assertThat(answer.json().path("closesAt").asString()).isEqualTo("2026-12-08T00:00:00Z");
  }

  @Test
  void terms_show_every_value_with_its_source() {
    var terms = api.get("/api/v1/terms/conbool-1.2", tenant.dpo()).json();
    var period = terms.at("/values/objectionPeriod");
    assertThat(period.path("value").asString()).isEqualTo("P14D");
    assertThat(period.path("source").asString()).isEqualTo("HOUSE_DEFAULT");
    assertThat(terms.at("/values/objectionRight/clause").asString()).contains("Art. 28(2)");
    assertThat(terms.path("version").asString()).isNotBlank();
    assertThat(api.get("/api/v1/terms", tenant.dpo()).json().at("/items/0/id").asString())
        .isEqualTo("conbool-1.2");
    assertThat(api.get("/api/v1/terms/made-up", tenant.dpo()).status()).isEqualTo(404);
  }

  @Test
  void own_terms_are_put_on_record() {
    var answer =
        api.send(
            HttpMethod.POST,
            tenant.path("/terms"),
            tenant.admin(),
            "own-1",
            Map.of("Content-Type", "application/yaml"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("id").asString()).isEqualTo("own-1");
    assertThat(answer.json().path("version").asString()).isNotBlank();
    assertThat(answer.json().path("warnings").isArray()).isTrue();
  }

  @Test
  void contacts_are_replaced_as_a_whole() {
    for (String body :
        new String[] {
          "{\"contacts\":[{\"name\":\"Neu\",\"email\":\"neu@kunde.example\"}]}",
          "[{\"name\":\"Neu\",\"email\":\"neu@kunde.example\"}]"
        }) {
      var answer =
          api.send(
              HttpMethod.PATCH,
              tenant.path("/agreements/" + agreement + "/contacts"),
              tenant.editor(),
              body,
              Map.of());
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
      assertThat(answer.json().path("contacts").size()).isEqualTo(1);
      assertThat(answer.json().at("/contacts/0/designated").asBoolean()).isTrue();
    }
  }

  @Test
  void an_agreement_ends_today_unless_a_day_is_named() {
    var answer = api.post(tenant.path("/agreements/" + agreement + "/end"), tenant.editor(), "");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(api.world.events.getLast().toString()).contains("2026-11-23");
  }

  @Test
  void a_material_change_is_about_the_engagement_on_the_list() {
    String engagement = Api.id(api.post(tenant.path("/register"), tenant.editor(), Api.ENGAGEMENT));
    var answer =
        api.post(
            tenant.path("/changes"),
            tenant.editor(),
            Api.newChange("MATERIAL_CHANGE", "2027-02-01"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    assertThat(answer.json().at("/engagement/id").asString()).isEqualTo(engagement);
    var removal =
        api.post(
            tenant.path("/changes"),
            tenant.editor(),
            Api.newChange("REMOVAL", "2027-02-01")
                .replace("\"replaces\":null", "\"replaces\":\"" + engagement + "\""));
    assertThat(removal.json().at("/engagement/id").asString()).isEqualTo(engagement);
  }

  @Test
  void an_amendment_is_a_new_draft_with_the_changed_fields() {
    var answer =
        api.post(
            tenant.path("/changes/" + change + "/amendment"),
            tenant.editor(),
            "{\"plannedFirstUse\":\"2027-03-01\",\"engagement\":{\"dataLocations\":[\"DE\",\"AT\"]}}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    var amended = answer.json();
    var before = api.get(tenant.path("/changes/" + change), tenant.dpo()).json();
    assertThat(amended.path("id")).isNotEqualTo(before.path("id"));
    assertThat(amended.path("amends").asString()).isEqualTo(change);
    assertThat(amended.path("state").asString()).isEqualTo("DRAFT");
    assertThat(amended.path("plannedFirstUse").asString()).isEqualTo("2027-03-01");
    assertThat(amended.at("/engagement/id")).isEqualTo(before.at("/engagement/id"));
    assertThat(amended.at("/engagement/entity")).isEqualTo(before.at("/engagement/entity"));
    assertThat(amended.at("/engagement/dataLocations").size()).isEqualTo(2);
  }

  @Test
  void a_draft_cannot_be_amended() {
    String draft =
        Api.id(
            api.post(
                tenant.path("/changes"), tenant.editor(), Api.newChange("ADDITION", "2027-02-01")));
    var answer =
        api.post(
            tenant.path("/changes/" + draft + "/amendment"),
            tenant.editor(),
            "{\"reason\":\"Other\"}");
    assertThat(answer.code()).isEqualTo("WRONG_STATE");
  }

  @Test
  void a_change_is_withdrawn_with_or_without_a_reason() {
    var answer = api.post(tenant.path("/changes/" + change + "/withdrawal"), tenant.editor(), "{}");
    assertThat(answer.json().path("state").asString()).isEqualTo("WITHDRAWN");
  }

  @Test
  void first_use_is_recorded_for_all_that_permit_it() {
    String refusing = api.agreement(tenant, "B-1");
    api.world.window(tenant.id(), change, refusing);
    api.world.permissions.put(refusing, World.refused());
    var answer =
        api.post(
            tenant.path("/changes/" + change + "/first-use"),
            tenant.editor(),
            "{\"agreements\":\"all permitted\",\"on\":\"2027-02-01\"}");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("agreements").size()).isEqualTo(1);
    assertThat(answer.json().at("/agreements/0").asString()).isEqualTo(agreement);
    assertThat(api.world.commands).hasAtLeastOneElementOfType(AuthoriseUse.class);
    assertThat(api.world.commands.getLast()).isInstanceOf(ChangeCommand.BeginUse.class);
  }

  @Test
  void first_use_is_all_or_nothing_where_agreements_are_named() {
    String refusing = api.agreement(tenant, "B-1");
    api.world.window(tenant.id(), change, refusing);
    api.world.permissions.put(refusing, World.refused());
    var answer =
        api.post(
            tenant.path("/changes/" + change + "/first-use"),
            tenant.editor(),
            "{\"agreements\":[\"%s\",\"%s\"],\"on\":\"2027-02-01\"}"
                .formatted(agreement, refusing));
    assertThat(answer.code()).isEqualTo("USE_NOT_PERMITTED");
    assertThat(api.world.commands).doesNotHaveAnyElementsOfTypes(AuthoriseUse.class);
  }

  @Test
  void a_receipt_is_recorded_with_its_note_sealed() {
    var answer =
        api.post(
            tenant.path("/windows/" + window + "/receipts"),
            tenant.editor(),
            """
            {"tier":"T4","receivedAt":"2026-11-20T10:00:00Z","channel":"LETTER",
             "note":"Einwurf durch Bote Meier"}
            """);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    var command = (RecordReceipt) api.world.commands.getLast();
    assertThat(command.receipt()).isEqualTo(answer.json().path("id").asString());
    assertThat(command.toString()).doesNotContain("Meier");
  }

  @Test
  void an_objection_by_hand_is_kept_for_whoever_declares() {
    for (String declarant : new String[] {"\"Karl Kunde\"", "{\"name\":\"Karl Kunde\"}"}) {
      assertThat(objection(declarant, "Kein Einsatz.").listedContact()).isTrue();
    }
    var stranger = objection("{\"name\":\"Wer Anders\",\"role\":\"CEO\"}", "");
    assertThat(stranger.listedContact()).isFalse();
    assertThat(stranger.groundGiven()).isFalse();
  }

  private WindowCommand.Object objection(String declarant, String text) {
    var answer =
        api.post(
            tenant.path("/windows/" + window + "/objections"),
            tenant.editor(),
            """
            {"receivedAt":"2026-11-20T10:00:00Z","channel":"TELEPHONE","declarant":%s,"text":"%s"}
            """
                .formatted(declarant, text));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return (WindowCommand.Object) api.world.commands.getLast();
  }

  @Test
  void an_objection_is_resolved() {
    var answer =
        api.post(
            tenant.path("/windows/" + window + "/resolution"),
            tenant.editor(),
            """
            {"outcome":"STOP_SERVICE","stopAt":"2026-12-20T00:00:00Z","reason":"Nicht zumutbar"}
            """);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(api.world.commands.getLast()).isInstanceOf(WindowCommand.Resolve.class);
  }

  @Test
  void a_permission_is_answered_with_its_reasons() {
    api.world.permissions.put(agreement, World.refused());
    var answer =
        api.get(
            tenant.path(
                "/permissions?agreement="
                    + agreement
                    + "&engagement=engagement-00000000&on=2027-02-02"),
            tenant.dpo());
    assertThat(answer.json().path("permitted").asBoolean()).isFalse();
    assertThat(answer.json().path("from").isNull()).isTrue();
    assertThat(answer.json().at("/reasons/0/blocking").asBoolean()).isTrue();
  }

  @Test
  void the_history_for_a_spreadsheet_holds_no_formula() {
    api.world.history.add(
        new HistoryEntryView(
            1,
            Instant.parse("2026-11-23T08:00:00Z"),
            "ObjectionReceived",
            "=HYPERLINK(\"http://x\")",
            "link",
            null,
            null,
            null,
            null,
            "a, \"b\""));
    var answer =
        api.send(
            HttpMethod.GET,
            tenant.path("/history"),
            tenant.dpo(),
            "",
            Map.of("Accept", "text/csv"));
    assertThat(answer.response().getContentType()).startsWith("text/csv");
    assertThat(answer.text())
        .startsWith("position,at,type,actor,")
        .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"a, \"\"b\"\"\"");
    assertThat(api.get(tenant.path("/history"), tenant.dpo()).json().path("items").size())
        .isEqualTo(1);
  }

  @Test
  void another_form_of_answer_is_not_acceptable() {
    var answer =
        api.send(
            HttpMethod.GET,
            tenant.path("/history"),
            tenant.dpo(),
            "",
            Map.of("Accept", "application/pdf"));
    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
  }

  @Test
  void an_outage_is_told_and_passes() {
    api.cutOff();
    var answer = api.get(tenant.path("/changes"), tenant.dpo());
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("UNAVAILABLE");
    assertThat(answer.response().getHeader("Retry-After")).isNotNull();
  }

  @Test
  void a_failure_is_answered_with_an_incident_and_nothing_else() {
    api.breakDown();
    var answer = api.get(tenant.path("/changes"), tenant.dpo());
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.code()).isEqualTo("INTERNAL");
    assertThat(answer.json().path("incident").asString()).isNotBlank();
    assertThat(answer.text()).doesNotContain("a secret detail");
  }

  @Test
  void too_many_requests_of_one_token_are_slowed_down() {
    var slow = new Api(Api.limited(1, 3));
    int last = 0;
    for (int request = 0; request < 4; request++) {
      last = slow.get("/api/v1/terms", Api.OPERATOR).status();
    }
    assertThat(last).isEqualTo(429);
    var answer = slow.get("/api/v1/terms", Api.OPERATOR);
    assertThat(answer.code()).isEqualTo("TOO_MANY_REQUESTS");
    assertThat(answer.response().getHeader("Retry-After")).isNotNull();
  }
}
