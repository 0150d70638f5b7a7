package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is said so, and the log is as long afterwards as before. */
@ExtendWith(OneApplication.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputLeavesNothingTest {

  private static final Contact BEA = Contact.german("Bea Bach", "bea@bad-input.example");
  private static final String TEN_MEGABYTES = "x".repeat(10_000_000);

  private Subnotice subnotice;
  private Processor acme;
  private Change announced;
  private NoticePage page;
  private LocalDate inTwoMonths;
  private int before;

  @BeforeAll
  void an_announced_change(Subnotice running) {
    subnotice = running;
    inTwoMonths = running.today().plusDays(60);
    acme = running.processor("bad-input");
    acme.agreement(Agreement.under("mainteny-2023-06-30", "B-1", BEA));
    announced = acme.announced(inTwoMonths);
    announced.openWindows(1);
    page = running.notice(running.mailboxOf(BEA.email()).notice());
  }

  @BeforeEach
  void the_log_so_far() {
    before = subnotice.log().size();
  }

  @AfterEach
  void the_log_has_not_grown() {
    assertThat(subnotice.log().size()).isEqualTo(before);
  }

  private Stream<String> routes() {
    return Stream.of("/agreements", "/register", "/changes").map(acme.path()::concat);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,", "nul", "\"text\"", "{\"a\":1,\"a\":2}", "{} {}"})
  void what_is_no_json_object_is_refused(String body) {
    routes().forEach(route -> acme.editor().post(route, body).refused(400, "INVALID"));
  }

  @Test
  void an_unknown_field_is_named() {
    routes().forEach(route -> points(acme.editor().post(route, "{\"colour\":1}"), "#/colour"));
  }

  @Test
  void a_value_of_the_wrong_type_is_named() {
    String json = agreement("W-1").replace("\"W-1\"", "7").replace("[\"main\"]", "\"main\"");
    var answer = acme.editor().post(acme.path() + "/agreements", json);
    points(answer, "#/reference");
    points(answer, "#/services");
  }

  @Test
  void ten_megabytes_are_too_large() {
    String body = "{\"reason\":\"" + TEN_MEGABYTES + "\"}";
    routes().forEach(route -> acme.editor().post(route, body).refused(413, "TOO_LARGE"));
  }

  @Test
  void an_address_with_a_line_break_is_named() {
    String json = agreement("L-1").replace("bea@", "bea@x.example\\r\\nBcc: all@");
    points(acme.editor().post(acme.path() + "/agreements", json), "#/contacts/0/email");
  }

  @Test
  void unknown_terms_are_named() {
    String json = agreement("U-1").replace("conbool-1.2", "conbool-9.9");
    var answer = acme.editor().post(acme.path() + "/agreements", json);
    answer.refused(400, "UNKNOWN_TERMS");
    assertThat(pointers(answer)).contains("#/terms");
  }

  @Test
  void a_first_use_that_has_passed_is_named() {
    String json = change().replace(inTwoMonths.toString(), subnotice.today().minusDays(1) + "");
    var answer = acme.editor().post(acme.path() + "/changes", json);
    answer.refused(400, "DATE_PASSED");
    assertThat(pointers(answer)).contains("#/plannedFirstUse");
  }

  @Test
  void a_change_needs_an_entity_and_a_location() {
    String noLocation = change().replace("\"dataLocations\":[\"DE\"]", "\"dataLocations\":[]");
    String noEntity = change().replaceFirst("\"entity\":\\{.*?\\}\\},", "");
    points(acme.editor().post(acme.path() + "/changes", noLocation), "#/engagement/dataLocations");
    points(acme.editor().post(acme.path() + "/changes", noEntity), "#/engagement/entity");
  }

  @Test
  void a_change_is_announced_once() {
    acme.editor().post(announced.path() + "/announcement", "{}").refused(409, "ALREADY_ANNOUNCED");
  }

  @Test
  void the_drafter_cannot_approve_the_draft() {
    String draft = acme.admin().post(acme.path() + "/changes", change()).expecting(201).id();
    before = subnotice.log().size();

    acme.admin()
        .post(acme.path() + "/changes/" + draft + "/approval", "{}")
        .refused(403, "FOUR_EYES");
  }

  @Test
  void a_link_that_is_none_leads_to_a_readable_page() {
    String link = page.link();
    Stream.of(
            link.substring(0, link.length() - 1),
            link + "x",
            link.substring(0, link.length() - 6) + "AAAAAA",
            link.substring(0, link.indexOf("/n/")) + "/n/unheard-of",
            link.substring(0, link.indexOf("/n/")) + "/n/%00%ff")
        .forEach(this::isReadablyRefused);
  }

  private void isReadablyRefused(String link) {
    var browser = new NoticePage(subnotice.application().base(), link);
    var seen = browser.ask("GET").expecting(400, 404);
    var sent = browser.send("objection", BEA.name(), "No.", "nonce").expecting(400, 404);
    for (var answer : new Answer[] {seen, sent}) {
      assertThat(answer.contentType()).as(link).startsWith("text/html");
      assertThat(answer.body()).contains("<h1").doesNotContain("Exception", BEA.name());
    }
  }

  @Test
  void a_form_without_name_or_from_elsewhere_comes_back_readably() {
    var unsigned = page.send("objection", " ", "Nein.", page.nonce()).expecting(400);
    var foreign = page.send("objection", BEA.name(), "Nein.", "made-up").expecting(400);
    var nothing =
        subnotice.anybody().form(page.link() + "/objection", Map.of("", "")).expecting(400);
    for (var answer : new Answer[] {unsigned, foreign, nothing}) {
      assertThat(answer.contentType()).startsWith("text/html");
      assertThat(answer.body()).contains("role=\"alert\"");
    }
  }

  @Test
  void a_form_of_ten_megabytes_is_too_large() {
    var answer = page.send("objection", BEA.name(), TEN_MEGABYTES, page.nonce()).expecting(413);
    assertThat(answer.contentType()).startsWith("text/html");
  }

  private static void points(Answer answer, String pointer) {
    answer.refused(400, "INVALID");
    assertThat(pointers(answer)).as(answer.body()).contains(pointer);
  }

  private static Stream<String> pointers(Answer answer) {
    return answer.json().path("errors").valueStream().map(e -> e.path("pointer").asString());
  }

  private static String agreement(String reference) {
    return Agreement.under("conbool-1.2", reference, BEA).json();
  }

  private String change() {
    return """
    {"kind":"ADDITION","engagement":%s,"replaces":null,"reason":"Neu","plannedFirstUse":"%s","services":["main"]}\
    """
        .formatted(Subprocessor.NORDLICHT.json(), inTwoMonths);
  }
}
