package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.subnotice.infra.pdf.PdfA;
import tools.jackson.databind.JsonNode;

/** Years later somebody asks. Told from the first entry of the list to the last question. */
class AskingStoryTest extends ContractStory {

  private static final LocalDate BEFORE = LocalDate.parse("2026-11-24");
  private static final LocalDate FIRST_USE = LocalDate.parse("2026-12-10");
  private static final LocalDate LATER = LocalDate.parse("2026-12-20");

  private String silent;
  private String objector;
  private String listed;
  private Change change;
  private Instant beforeTheCorrection;

  @Override
  void agreements() {
    silent = agreement("mainteny-2023-06-30", "S-1");
    objector = agreement("conbool-1.2", "O-1");
    listed = listed("Altbau GmbH", "2026-01-01", "Werkstrasse 1, 10115 Berlin");
  }

  private String listed(String name, String since, String address) {
    return processor
        .editor()
        .post(processor.path() + "/register", entry(name, since, address))
        .expecting(201)
        .id();
  }

  private static String entry(String name, String since, String address) {
    String details = new Subprocessor(name, address, "Otto Alt", "otto@altbau.example").json();
    return details.substring(0, details.length() - 1) + ",\"since\":\"" + since + "\"}";
  }

  @Test
  @Order(1)
  void from_the_start_the_list_is_what_the_contract_authorises() {
    var authorised = authorised(silent, "asOf=2026-11-23");

    assertThat(authorised).hasSize(1);
    assertThat(authorised.getFirst().path("inUse").asBoolean()).isTrue();
    assertThat(authorised.getFirst().path("authorisedSince").isNull()).isTrue();
    assertThat(authorised(silent, "asOf=2025-12-31")).isEmpty();
    assertThat(authorised(silent, "asOf=2024-06-01")).isEmpty();
  }

  @Test
  @Order(2)
  void while_the_windows_run_nobody_else_is_authorised() {
    change = processor.announced(FIRST_USE);
    change.openWindows(2);
    page("O-1").object("Karl O-1", "Kein Einsatz.").expecting(303);
    remindWhoSaysNothing();
    subnotice.moveClockTo(Instant.parse("2026-11-30T09:00:00Z"));

    assertThat(names(authorised(silent, ""))).containsExactly("Altbau GmbH");
  }

  private void remindWhoSaysNothing() {
    processor
        .admin()
        .send(
            "PATCH",
            processor.path() + "/settings",
            "{\"reminders\":{\"on\":true}}",
            "application/json")
        .expecting(200);
  }

  @Test
  @Order(3)
  void after_the_period_it_is_authorised_before_it_is_used() {
    subnotice.moveClockTo(Instant.parse("2026-12-09T08:00:00Z"));

    assertThat(names(authorised(silent, "asOf=2026-12-09"))).containsExactly("Altbau GmbH");
    var tenth = authorised(silent, "asOf=2026-12-10");
    assertThat(names(tenth)).containsExactlyInAnyOrder("Altbau GmbH", "Nordlicht Hosting GmbH");
    assertThat(nordlicht(tenth).path("inUse").asBoolean()).isFalse();
    assertThat(nordlicht(tenth).path("authorisedSince").asString())
        .isEqualTo("2026-12-09T23:00:00Z");
    assertThat(names(authorised(objector, "asOf=2026-12-10"))).containsExactly("Altbau GmbH");
  }

  @Test
  @Order(4)
  void once_it_is_used_the_list_has_it() {
    subnotice.moveClockTo(Instant.parse("2026-12-10T08:00:00Z"));
    change.firstUse(FIRST_USE, silent).expecting(200);

    var used = nordlicht(authorised(silent, "asOf=2026-12-10"));

    assertThat(used.path("inUse").asBoolean()).isTrue();
    assertThat(used.path("usedSince").asString()).isEqualTo("2026-12-10");
    assertThat(used.path("window").asString()).startsWith("window-");
    assertThat(names(authorised(silent, "asOf=2026-12-10&knownAt=2026-12-09")))
        .contains("Nordlicht Hosting GmbH");
    assertThat(names(authorised(silent, "asOf=2026-12-10&knownAt=2026-11-30")))
        .containsExactly("Altbau GmbH");
  }

  @Test
  @Order(5)
  void between_two_days_the_list_gained_one_and_each_agreement_decided_for_itself() {
    var lines = differences("from=" + BEFORE + "&to=" + FIRST_USE);

    assertThat(lines.stream().map(line -> line.path("kind").asString()))
        .containsExactlyInAnyOrder("ADDED", "AUTHORISED", "USE_BEGUN");
    assertThat(differences("from=2026-11-20&to=" + FIRST_USE + "&agreement=" + objector))
        .singleElement()
        .satisfies(line -> assertThat(line.path("kind").asString()).isEqualTo("BLOCKED"));
    assertThat(differences("from=" + FIRST_USE + "&to=" + LATER)).isEmpty();
  }

  @Test
  @Order(6)
  void a_correction_entered_late_changes_only_what_is_known_from_then_on() {
    subnotice.moveClockTo(Instant.parse("2026-12-20T08:00:00Z"));
    beforeTheCorrection = subnotice.now();
    String body =
        entry("Altbau GmbH", "2026-03-01", "Neue Gasse 2, 10115 Berlin")
            .replaceFirst("}$", ",\"reason\":\"Falsch abgeschrieben\"}");

    processor
        .editor()
        .post(processor.path() + "/register/" + listed + "/corrections", body)
        .expecting(200);

    String february = "asOf=2026-02-01";
    assertThat(authorised(silent, february)).isEmpty();
    assertThat(authorised(silent, february + "&knownAt=" + beforeTheCorrection)).hasSize(1);
    assertThat(address("asOf=2026-06-01")).isEqualTo("Neue Gasse 2, 10115 Berlin");
    assertThat(address("asOf=2026-06-01&knownAt=" + beforeTheCorrection))
        .isEqualTo("Werkstrasse 1, 10115 Berlin");
  }

  @Test
  @Order(7)
  void what_a_change_has_brought_is_not_corrected_behind_the_controllers_backs() {
    String body =
        entry("Nordlicht Hosting GmbH", "2026-03-01", "Woanders")
            .replaceFirst("}$", ",\"reason\":\"x\"}");
    String path = processor.path() + "/register/" + change.engagement() + "/corrections";

    processor.editor().post(path, body).refused(409, "WRONG_STATE");
  }

  @Test
  @Order(8)
  void everything_about_an_engagement_is_there_in_both_times() {
    var entries = items("/engagements/" + listed + "/entries");

    assertThat(entries).hasSize(2);
    assertThat(entries.getFirst().path("replacedAt").isNull()).isFalse();
    assertThat(entries.getLast().path("details").at("/entity/address").asString())
        .isEqualTo("Neue Gasse 2, 10115 Berlin");
    assertThat(processor.history("engagement=" + listed).toString()).contains("EntryCorrected");
    assertThat(processor.history("from=2026-12-20&to=2026-12-20").toString())
        .contains("EntryCorrected")
        .doesNotContain("ChangeDrafted");
    assertThat(processor.history("to=2026-12-19").toString())
        .contains("ChangeDrafted")
        .doesNotContain("EntryCorrected");
    assertThat(processor.history("engagement=" + change.engagement()).toString())
        .contains("ChangeDrafted", "WindowPlanned", "ObjectionReceived", "FirstUseAuthorised");
  }

  @Test
  @Order(9)
  void what_a_controller_was_told_and_answered_stands_in_order_with_its_proof() {
    var lines = items("/agreements/" + objector + "/correspondence");

    assertThat(lines.stream().map(line -> line.path("kind").asString()))
        .containsExactly("NOTICE", "RECEIPT", "OBJECTION", "CONFIRMATION");
    var notice = lines.getFirst();
    assertThat(notice.path("who").asString()).isEqualTo("Karl O-1");
    assertThat(notice.path("sha256").asString()).hasSize(64);
    processor.dpo().get(notice.at("/links/notice").asString(), "*/*").expecting(200);
    assertThat(lines.get(2).path("text").asString()).isEqualTo("Kein Einsatz.");
    assertThat(lines.get(2).path("direction").asString()).isEqualTo("FROM_CONTROLLER");
  }

  @Test
  @Order(9)
  void who_said_nothing_was_reminded_and_that_stands_there_too() {
    var lines = items("/agreements/" + silent + "/correspondence");

    assertThat(lines.stream().map(line -> line.path("kind").asString()))
        .containsExactly("NOTICE", "RECEIPT", "REMINDER");
    var reminder = lines.getLast();
    assertThat(reminder.path("who").asString()).isEqualTo("Karl S-1");
    assertThat(reminder.path("direction").asString()).isEqualTo("TO_CONTROLLER");
    assertThat(reminder.path("at").asString()).startsWith("2026-11-30T");
  }

  @Test
  @Order(10)
  void the_objections_of_a_year_have_an_outcome_and_the_time_to_it() {
    assertThat(items("/objections?year=2026").getFirst().path("outcome").isNull()).isTrue();
    change.resolve(objector, "CONTINUE_WITHOUT_CHANGE").expecting(200);

    var objection = items("/objections?year=2026").getFirst();

    assertThat(objection.path("outcome").asString()).isEqualTo("CONTINUE_WITHOUT_CHANGE");
    assertThat(objection.path("duration").asString()).startsWith("PT");
    assertThat(objection.path("declarant").asString()).isEqualTo("Karl O-1");
    assertThat(items("/objections?year=2025")).isEmpty();
  }

  @Test
  @Order(11)
  void each_answer_can_be_had_for_a_spreadsheet_and_page_by_page() {
    for (String route :
        List.of(
            "/register",
            "/register/differences?from=2026-01-01",
            "/agreements/" + silent + "/register",
            "/agreements/" + objector + "/correspondence",
            "/engagements/" + listed + "/entries",
            "/objections?year=2026")) {
      var items = items(route);
      var csv = processor.dpo().get(processor.path() + route, "text/csv").expecting(200);
      assertThat(csv.contentType()).startsWith("text/csv");
      assertThat(csv.body().lines().toList()).as(route).hasSize(items.size() + 1);
      assertThat(pageByPage(route)).as(route).isEqualTo(items);
    }
  }

  @Test
  @Order(12)
  void the_chain_below_a_subprocessor_shows_its_gaps() {
    String below =
        entry("Unterbau AG", "2026-04-01", "Tiefweg 1, 1010 Wien")
            .replace("\"parent\":null", "\"parent\":\"" + listed + "\"")
            .replaceFirst(
                "}$",
                ",\"chainBelow\":\"UNKNOWN\",\"linksBelow\":[{\"name\":\"Kabelnetz GmbH\","
                    + "\"address\":\"Tiefweg 2, 1010 Wien\",\"country\":\"AT\"}]}");
    processor.editor().post(processor.path() + "/register", below).expecting(201);

    var chain =
        processor
            .dpo()
            .get(processor.path() + "/register/chain?asOf=2026-06-01")
            .expecting(200)
            .json();

    var unterbau = chain.at("/roots/0/below/0");
    assertThat(unterbau.at("/engagement/entity/name").asString()).isEqualTo("Unterbau AG");
    assertThat(unterbau.path("depth").asInt()).isEqualTo(2);
    assertThat(unterbau.at("/gaps/0/code").asString()).isEqualTo("CHAIN_UNKNOWN");
    assertThat(unterbau.at("/engagement/linksBelow/0/address").asString())
        .isEqualTo("Tiefweg 2, 1010 Wien");
    assertThat(unterbau.at("/gaps/1/code").asString()).isEqualTo("CONTACT_MISSING");
    assertThat(unterbau.at("/gaps/1/below").asString()).isEqualTo("Kabelnetz GmbH");
    var lines = processor.dpo().get(processor.path() + "/register/chain", "text/csv").body();
    assertThat(lines.lines().findFirst().orElseThrow()).startsWith("depth,engagement,parent,name");
  }

  @Test
  @Order(12)
  void the_notice_names_who_is_named_below_in_the_dossier() {
    String dossier =
        Subprocessor.NORDLICHT
            .json()
            .replaceFirst(
                "}$",
                ",\"linksBelow\":[{\"name\":\"Kabelnetz GmbH\",\"country\":\"AT\",\"contact\":"
                    + "{\"name\":\"Karla Kabel\",\"email\":\"karla@kabelnetz.example\"}}]}");
    assertThat(previewOf(dossier)).contains("Kabelnetz GmbH", "karla@kabelnetz.example");
  }

  @Test
  @Order(12)
  void the_notice_denies_no_transfer_for_which_nobody_has_given_a_basis() {
    String inEurope = Subprocessor.NORDLICHT.json();
    String beyond =
        inEurope.replaceFirst("\"dataLocations\": ?\\[[^]]*]", "\"dataLocations\":[\"US\"]");

    assertThat(previewOf(inEurope)).containsPattern("Drittland[^a-z]*nein");
    assertThat(previewOf(beyond)).containsPattern("Drittland[^a-z]*ja");
  }

  @Test
  @Order(13)
  void the_notice_names_who_is_listed_below_and_nobody_who_is_only_drafted() {
    previewOf(
        Subprocessor.NORDLICHT
            .json()
            .replace("Nordlicht Hosting GmbH", "Nur Entwurf GmbH")
            .replace("\"parent\":null", "\"parent\":\"" + listed + "\""));

    assertThat(preview(Intention.materialChangeOf(listed, LocalDate.parse("2027-03-01")).json()))
        .contains("Unterbau AG", "Tiefweg 1, 1010 Wien")
        .doesNotContain("Nur Entwurf GmbH");
  }

  private String previewOf(String dossier) {
    return preview(
        "{\"kind\":\"ADDITION\",\"engagement\":%s,\"reason\":\"Mehr Platz\",\"plannedFirstUse\":\"2027-03-01\"}"
            .formatted(dossier));
  }

  private String preview(String intention) {
    String draft =
        processor.editor().post(processor.path() + "/changes", intention).expecting(201).id();
    String preview = processor.path() + "/changes/" + draft + "/preview";
    return processor.editor().get(preview).expecting(200).json().path("variants").toString();
  }

  @Test
  @Order(13)
  void a_report_for_the_files_keeps_for_decades_and_says_all_of_it() throws Exception {
    String question = "/report?from=2026-11-01&to=2026-12-20&agreement=" + objector;

    byte[] german = processor.dpo().bytes(processor.path() + question + "&language=de");
    byte[] english = processor.dpo().bytes(processor.path() + question + "&language=en");
    byte[] ofAll =
        processor.dpo().bytes(processor.path() + "/report?from=2026-11-01&to=2026-12-20");

    for (byte[] pdf : List.of(german, english, ofAll)) {
      assertThat(PdfA.violations(pdf)).isEmpty();
    }
    assertThat(text(german))
        .contains("Zeitachse", "O-1 AG", "Montag, 7. Dezember 2026", "Karl O-1", "Lücke:")
        .contains("Wurzel des Merkle-Baums");
    assertThat(text(english)).contains("Timeline", "Monday, 7 December 2026", "Objection");
    assertThat(text(ofAll)).contains("Für alle Verträge", "Nordlicht Hosting GmbH");
  }

  private static String text(byte[] pdf) throws Exception {
    try (var read = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(read);
    }
  }

  @Test
  @Order(14)
  void who_asked_is_on_record() {
    assertThat(items("/readings?limit=1000").toString())
        .contains("/correspondence", "/objections", "/entries", "/register/differences");
  }

  private List<JsonNode> pageByPage(String route) {
    var all = new java.util.ArrayList<JsonNode>();
    String joint = route.contains("?") ? "&" : "?";
    String cursor = "";
    do {
      var page =
          processor
              .dpo()
              .get(processor.path() + route + joint + "limit=1" + cursor)
              .expecting(200)
              .json();
      page.path("items").forEach(all::add);
      String next = page.path("next").asString("");
      cursor =
          next.isEmpty()
              ? ""
              : "&cursor="
                  + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8);
    } while (!cursor.isEmpty());
    return all;
  }

  private String address(String question) {
    return authorised(silent, question).getFirst().at("/engagement/entity/address").asString();
  }

  private List<JsonNode> authorised(String agreement, String question) {
    return items("/agreements/" + agreement + "/register?" + question);
  }

  private List<JsonNode> differences(String question) {
    return items("/register/differences?" + question);
  }

  private List<JsonNode> items(String route) {
    return Processor.items(processor.dpo().get(processor.path() + route));
  }

  private static List<String> names(List<JsonNode> authorised) {
    return authorised.stream().map(each -> each.at("/engagement/entity/name").asString()).toList();
  }

  private static JsonNode nordlicht(List<JsonNode> authorised) {
    return authorised.stream()
        .filter(each -> each.at("/engagement/entity/name").asString().startsWith("Nordlicht"))
        .findFirst()
        .orElseThrow();
  }
}
