package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingPageTests extends OnConsole {

  private static final String PAGE = "/console/wording";
  private static final String[] WORDS = {
    "letterhead/lines", "acme GmbH\r\nHRB <b>1</b>\r\n",
    "letterhead/returnLine", "acme · Berlin",
    "de/opening", "Für {controller}\r\nein Wort zuvor.",
    "de/signature", "Petra Prüfer",
    "en/closing", "Thank you."
  };

  @Test
  void words_are_tried_out_before_they_are_stored() {
    var admin = person("acme-admin");
    int before = world.commands.size();

    var tried = admin.submit(PAGE, with("step", "try"));

    assertThat(tried.statusCode()).isEqualTo(200);
    assertThat(tried.body())
        .contains("So sähe es aus", "Noch nicht gespeichert", "acme · Berlin")
        .contains("Für Musterkunde GmbH ein Wort zuvor.", "HRB &lt;b&gt;1&lt;/b&gt;")
        .contains("Hier stehen die Pflichtangaben", "Petra Prüfer", "Thank you.")
        .doesNotContain("<b>1</b>");
    assertThat(world.commands).hasSize(before);

    var saved = admin.submit(PAGE, with("step", "save"));
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(saved.headers().firstValue("Location").orElseThrow()).endsWith("?done=worded");
    assertThat(admin.get(PAGE + "?done=worded").body())
        .contains("Der Wortlaut ist gespeichert", "So gilt es", "Petra Prüfer");
    assertThat(admin.submit(PAGE, "step", "save").statusCode()).isEqualTo(303);
    assertThat(admin.get(PAGE).body()).doesNotContain("Petra Prüfer");
  }

  @Test
  void what_is_wrong_stands_beside_its_field_and_nothing_is_stored() {
    int before = world.commands.size();

    var answer =
        person("acme-admin")
            .submit(
                PAGE, "step", "save", "en/opening", "See www.evil.example", "de/closing", "{x}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"wording-en-opening-problem\"", "id=\"wording-de-closing-problem\"")
        .contains("See www.evil.example")
        .doesNotContain("id=\"wording-de-opening-problem\"");
    assertThat(world.commands).hasSize(before);
  }

  @Test
  void only_an_administrator_changes_them() {
    for (String role : new String[] {"acme-editor", "acme-dpo", "acme-approver"}) {
      assertThat(person(role).get(PAGE).body())
          .contains("Hier stehen die Pflichtangaben")
          .doesNotContain("action=\"/console/wording\"");
      assertThat(person(role).submit(PAGE, with("step", "save")).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void a_preview_shows_text_as_text_and_the_page_in_a_frame_where_nothing_runs() {
    String change = draft();
    var officer = person("acme-dpo");
    String page = "/console/changes/" + change + "/preview";

    assertThat(officer.get("/console/changes/" + change).body()).contains(page);
    var shown = officer.get(page);
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(shown.body())
        .contains("Guten Tag Karl &lt;b&gt;Kunde&lt;/b&gt;,", "Für 3 Verträge, 5 Personen")
        .contains("sandbox=\"\"", "src=\"" + page + "/v-MAIL_HTML\"", "Brief als PDF öffnen")
        .doesNotContain("<script", "style=", "<b>Kunde");

    var framed = officer.get(page + "/v-MAIL_HTML");
    assertThat(framed.body()).isEqualTo("<p>Guten Tag</p>");
    assertThat(framed.headers().allValues("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("sandbox;", "default-src 'none'", "frame-ancestors 'self'");
    assertThat(officer.get(page + "/v-LETTER_PDF").headers().firstValue("Content-Type"))
        .hasValue("application/pdf");
    assertThat(officer.get(page + "/unknown").statusCode()).isEqualTo(404);
    assertThat(person("other-admin").get(page).statusCode()).isEqualTo(404);
  }

  @Test
  void an_editor_corrects_where_letters_go() {
    String page = "/console/agreements/" + AGREEMENT;
    var editor = person("acme-editor");
    assertThat(editor.get(page).body()).contains("nicht hinterlegt");

    var wrong = editor.submit(page + "/address", "address", "1\n2\n3\n4\n5");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("id=\"address-address-problem\"");

    assertThat(editor.submit(page + "/address", "address", "Am <Kai> 1\r\n20457 Ort").statusCode())
        .isEqualTo(303);
    assertThat(editor.get(page + "?done=addressed").body())
        .contains("<dd>Am &lt;Kai&gt; 1</dd>", "<dd>20457 Ort</dd>", "ist gespeichert");
    assertThat(person("acme-dpo").get(page).body()).doesNotContain(page + "/address");
    assertThat(person("acme-dpo").submit(page + "/address").statusCode()).isEqualTo(403);
    editor.submit(page + "/address", "address", "");
    assertThat(editor.get(page).body()).contains("nicht hinterlegt");
  }

  private static String[] with(String... more) {
    return Stream.of(WORDS, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
