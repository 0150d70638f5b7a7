package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Plans;
import org.subnotice.core.register.ChainBelow;
import org.subnotice.core.terms.Form;

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
  void who_works_for_the_subprocessor_is_named_in_rows_and_what_is_missing_is_a_gap() {
    String change =
        draft(
            "engagement/linksBelow/0/name", " ",
            "engagement/linksBelow/1/name", "Kabelnetz GmbH",
            "engagement/linksBelow/1/address", "Tiefweg 1, 1010 Wien",
            "engagement/linksBelow/1/country", "AT",
            "engagement/linksBelow/1/contact/name", "Karla Kabel",
            "engagement/linksBelow/1/contact/email", "karla@kabelnetz.example",
            "engagement/linksBelow/3/name", "Ohne Anschrift AG",
            "engagement/linksBelow/3/country", "DE");

    var found = world.changes().find("processor-acme0001", change).orElseThrow().engagement();
    assertThat(found.chainBelow()).isEqualTo(ChainBelow.LISTED);
    assertThat(found.linksBelow())
        .extracting(EngagementView.Entity::name)
        .containsExactly("Kabelnetz GmbH", "Ohne Anschrift AG");
    assertThat(person("acme-dpo").get("/console/changes/" + change).body())
        .contains("Tiefweg 1, 1010 Wien · Österreich · Karla Kabel, karla@kabelnetz.example")
        .contains("Ohne Anschrift AG · Lücke: Die Anschrift fehlt. · Deutschland");
  }

  @Test
  void a_row_that_is_wrong_is_told_in_its_place_and_more_rows_store_nothing() {
    var editor = person("acme-editor");
    var row = drafted("engagement/linksBelow/2/name", "Kabelnetz GmbH", "step", "");

    var faulty = editor.submit("/console/changes/new", row);
    assertThat(faulty.statusCode()).isEqualTo(400);
    assertThat(faulty.body())
        .contains("id=\"draft-engagement-linksBelow-0-country-problem\"", "Kabelnetz GmbH");

    row[row.length - 1] = "rows";
    var more = editor.submit("/console/changes/new", row);
    assertThat(more.statusCode()).isEqualTo(200);
    assertThat(more.body())
        .contains("Kabelnetz GmbH", "name=\"engagement/linksBelow/2/name\"")
        .doesNotContain("class=\"problem\"");
  }

  @Test
  void a_warning_about_a_contract_is_read_in_the_language_of_the_page() {
    String page = "/console/changes/" + draft();
    world.affected.add(
        new Plans.Affected(
            AGREEMENT,
            "AVV-2025-17",
            "Kunde AG",
            "own",
            "1",
            Form.TEXTFORM,
            List.of(),
            null,
            null,
            null,
            null,
            false,
            false,
            List.of(new Plans.Warning("ODD", "That is odd.", "Das ist seltsam."))));

    assertThat(person("acme-dpo").get(page + "?lang=de").body())
        .contains("Das ist seltsam.")
        .doesNotContain("That is odd.");
    assertThat(person("acme-dpo").get(page + "?lang=en").body()).contains("That is odd.");
    world.affected.clear();
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
