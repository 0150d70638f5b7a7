package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangePageTests extends OnConsole {

  @Test
  void a_draft_leads_to_its_page_with_the_places_as_codes() {
    String change = draft();
    var page = person("acme-editor").get("/console/changes/" + change + "?done=drafted");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Der Entwurf ist gespeichert", "Nordlicht Hosting GmbH – Objektspeicher")
        .contains("Deutschland, Irland", "Montag, 1. Februar 2027");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_what_was_typed_stays() {
    var answer =
        person("acme-editor")
            .submit(
                "/console/changes/new",
                drafted(
                    "plannedFirstUse", "2020-02-01", "engagement/entity/name", "Nord & <b>Licht"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"draft-plannedFirstUse-problem\"", "href=\"#draft-plannedFirstUse\"")
        .contains("value=\"Nord &amp; &lt;b&gt;Licht\"", "value=\"Deutschland, IE\"")
        .doesNotContain("<b>Licht");
  }

  @Test
  void several_faults_are_told_at_once() {
    var answer =
        person("acme-editor")
            .submit(
                "/console/changes/new",
                drafted("engagement/service", "", "engagement/entity/contact/email", "nobody"));

    assertThat(answer.body())
        .contains("id=\"draft-engagement-service-problem\"")
        .contains("id=\"draft-engagement-entity-contact-email-problem\"");
  }

  @Test
  void hostile_text_is_shown_as_text() {
    String change = draft("reason", "<script>alert(1)</script>");

    assertThat(person("acme-dpo").get("/console/changes/" + change).body())
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script");
  }

  @Test
  void two_people_bring_a_change_to_its_announcement() {
    String change = draft();
    var editor = person("acme-editor");
    String page = "/console/changes/" + change;

    assertThat(editor.get(page).body()).doesNotContain("/approval", "/announcement");
    assertThat(editor.submit(page + "/announcement").statusCode()).isEqualTo(409);
    assertThat(person("acme-approver").get(page).body()).contains(page + "/approval");
    assertThat(person("acme-approver").submit(page + "/approval").statusCode()).isEqualTo(303);
    assertThat(editor.get(page).body()).contains(page + "/announcement");
    assertThat(editor.submit(page + "/announcement").statusCode()).isEqualTo(303);
    assertThat(editor.get(page).body()).contains("Angekündigt");
  }

  @Test
  void who_drafted_cannot_approve_and_reads_why() {
    var admin = person("acme-admin");
    String location =
        admin.submit("/console/changes/new", DRAFT).headers().firstValue("Location").orElseThrow();
    String page = location.replaceAll("\\?.*", "");

    var answer = admin.submit(page + "/approval");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Sie haben diese Änderung selbst entworfen");
  }

  @Test
  void an_editor_withdraws_with_a_reason() {
    String change = draft();
    var editor = person("acme-editor");

    var answer =
        editor.submit("/console/changes/" + change + "/withdrawal", "reason", "Doch nicht");

    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("?done=withdrawn");
    assertThat(editor.get("/console/changes/" + change).body()).contains("Zurückgezogen");
  }

  @Test
  void an_editor_classifies_a_draft_with_a_reason() {
    String page = "/console/changes/" + draft();
    var editor = person("acme-editor");
    assertThat(editor.get(page).body()).contains(page + "/ancillary", "Telekommunikation");

    var nameless = editor.submit(page + "/ancillary", "service", "CLEANING");
    assertThat(nameless.statusCode()).isEqualTo(400);
    assertThat(nameless.body()).contains("id=\"classified-ancillary-reason-problem\"");

    var given = new String[] {"service", "CLEANING", "reason", "nur Putzdienst"};
    assertThat(editor.submit(page + "/ancillary", given).statusCode()).isEqualTo(303);
  }
}
