package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.subnotice.api.read.InboxMailView;
import org.subnotice.api.read.MailKind;
import org.subnotice.api.rest.World;
import org.subnotice.core.window.WindowCommand;

class ReadingTests extends OnConsole {

  @Test
  void the_overview_says_what_needs_a_person() {
    draft();

    assertThat(person("acme-dpo").get("/console").body())
        .contains("Nicht zugestellt", "AVV-2025-17", "und 2 weitere")
        .contains("Nordlicht Hosting GmbH – Objektspeicher");
  }

  @Test
  void the_language_is_remembered() {
    var officer = person("acme-dpo");

    assertThat(officer.get("/console?lang=en").body()).contains("Where everything stands");
    assertThat(officer.get("/console/agreements").body())
        .contains("<html lang=\"en\"", "Controller");
    assertThat(officer.get("/console/register?asOf=2026-11-23&lang=de").body())
        .contains("href=\"?asOf=2026-11-23&amp;lang=en\"", "Die Liste");
  }

  @Test
  void an_agreement_is_shown_with_its_contacts_and_without_markup_of_others() {
    assertThat(person("acme-dpo").get("/console/agreements/" + AGREEMENT).body())
        .contains("Kunde &lt;i&gt;AG&lt;/i&gt;", "karl@kunde.example", "conbool-1.2")
        .doesNotContain("<i>AG");
  }

  @Test
  void a_permission_is_answered_in_words_with_its_reasons() {
    String change = draft();
    String engagement =
        world.changes().find("processor-acme0001", change).orElseThrow().engagement().id();
    world.permissions.put(AGREEMENT, World.refused());
    String question =
        "/console/permissions?on=2026-12-01&agreement=" + AGREEMENT + "&engagement=" + engagement;

    assertThat(person("acme-dpo").get(question).body())
        .contains("Nein, am Dienstag, 1. Dezember 2026", "Hindernis:", "läuft noch");
    assertThat(person("acme-dpo").get(question + "&lang=en").body())
        .contains("No, on Tuesday", "The window is open.");
  }

  @Test
  void the_page_of_a_window_leads_to_what_proves_it() {
    String window = world.window("processor-acme0001", draft(), AGREEMENT);
    String page = "/console/windows/" + window;

    assertThat(person("acme-dpo").get(page).body()).contains(page + "/evidence.zip");
    assertThat(person("acme-dpo").get(page + "/evidence.zip").body()).isEqualTo(window);
  }

  @Test
  void an_objection_by_letter_is_recorded_at_its_local_time() {
    String window = world.window("processor-acme0001", draft(), AGREEMENT);

    var answer =
        person("acme-editor")
            .submit(
                "/console/windows/" + window + "/objections",
                "receivedAt",
                "2026-11-23T08:30",
                "channel",
                "LETTER",
                "declarant/name",
                "Karl Kunde",
                "text",
                "Nein.");

    assertThat(answer.statusCode()).isEqualTo(303);
    var command = (WindowCommand.Object) world.commands.getLast();
    assertThat(command.receivedAt()).isEqualTo("2026-11-23T07:30:00Z");
    assertThat(command.declarant().person()).isEqualTo("person-karl0001");
  }

  @Test
  void an_answer_is_shown_without_its_markup_and_counts_from_its_arrival() {
    String window = world.window("processor-acme0001", draft(), AGREEMENT);
    world.mails.add(
        new InboxMailView(
            "mail-00000001",
            Instant.parse("2026-12-07T22:50:00Z"),
            MailKind.REPLY,
            window,
            "change-00000001",
            AGREEMENT,
            "Karl Kunde <karl@kunde.example>",
            "AW: Neuer <b>Unterauftragsverarbeiter",
            "Wir erheben <script>Einspruch</script>.",
            null));

    assertThat(person("acme-dpo").get("/console/inbox").body())
        .contains("Antwort einer Person", "&lt;script&gt;Einspruch", "7. Dezember 2026")
        .doesNotContain("<script>Einspruch", "/classification");
    var answer =
        person("acme-editor")
            .submit("/console/inbox/mail-00000001/classification", "as", "OBJECTION");

    assertThat(answer.statusCode()).isEqualTo(303);
    var said = (WindowCommand.ClassifyReply) world.commands.getLast();
    var command = (WindowCommand.Object) said.effect().orElseThrow();
    assertThat(command.receivedAt()).isEqualTo("2026-12-07T22:50:00Z");
    assertThat(command.listedContact()).isTrue();
  }

  @Test
  void what_is_wrong_with_a_classification_stands_beside_the_answer() {
    var answer =
        person("acme-editor").submit("/console/inbox/mail-99999999/classification", "as", "OTHER");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_wrong_with_an_objection_stands_in_its_form() {
    String window = world.window("processor-acme0001", draft(), AGREEMENT);

    var answer =
        person("acme-editor")
            .submit("/console/windows/" + window + "/objections", "text", "Nicht <em>so");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("id=\"objections-declarant-name-problem\"", "Nicht &lt;em&gt;so")
        .doesNotContain("id=\"receipts-receivedAt-problem\"");
  }

  @Test
  void nothing_is_loaded_from_elsewhere_and_nothing_runs() {
    String change = draft();
    String window = world.window("processor-acme0001", change, AGREEMENT);
    var admin = person("acme-admin");

    for (String path :
        new String[] {
          "", "/changes/" + change, "/windows/" + window, "/changes/new", "/history", "/permissions"
        }) {
      var answer = admin.get("/console" + path);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("<script", "style=", "https://");
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
          .doesNotContain("unsafe");
    }
  }
}
