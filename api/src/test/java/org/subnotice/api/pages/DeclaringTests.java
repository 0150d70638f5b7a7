package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.subnotice.core.terms.EvidenceTier;
import org.subnotice.core.window.Channel;
import org.subnotice.core.window.Flag;
import org.subnotice.core.window.WindowEvent;
import org.subnotice.core.window.WindowEvent.ApprovalReceived;
import org.subnotice.core.window.WindowEvent.ObjectionReceived;
import org.subnotice.core.window.WindowEvent.ObjectionWithdrawn;
import org.subnotice.core.window.WindowEvent.ReceiptEstablished;
import org.subnotice.core.window.WindowState;

class DeclaringTests extends OnFakes {

  @Test
  void an_objection_is_kept_as_typed_and_confirmed_on_a_page_that_can_be_reloaded() {
    String token = world.openNotice(World.conbool());

    var answer = object(token, browser.nonce(token), "Karl Kunde", "Kein Einsatz.\n<b>Nein</b>");

    assertThat(answer.statusCode()).isEqualTo(303);
    var objection = only(token, ObjectionReceived.class);
    assertThat(objection.timely()).isTrue();
    assertThat(objection.channel()).isEqualTo(Channel.LINK);
    assertThat(objection.receivedAt()).isEqualTo(World.NOTICE);
    assertThat(objection.flags()).isEmpty();
    assertThat(world.opened(objection.text())).isEqualTo("Kein Einsatz.\n<b>Nein</b>");
    assertThat(world.opened(objection.declarant().name())).isEqualTo("Karl Kunde");
    assertThat(world.opened(objection.declarant().role())).isEqualTo("DSB");
    String confirmation = browser.get(answer.headers().firstValue("Location").orElseThrow()).body();
    assertThat(confirmation)
        .contains("Ihr Einspruch ist eingegangen")
        .contains("Montag, 23. November 2026, 09:00:00 Uhr (Europe/Berlin)")
        .contains("Er ist rechtzeitig.", "ausdrucken", "Bestätigung per E-Mail")
        .contains("&lt;b&gt;Nein&lt;/b&gt;");
    assertThat(world.allEvents()).isEqualTo(world.eventsBehind(token).size());
  }

  @Test
  void the_declarant_is_the_caller_and_comes_by_the_link() {
    String token = world.openNotice(World.conbool());

    object(token, browser.nonce(token), "Karl Kunde", "");

    var caller = world.callers.getFirst();
    assertThat(caller.processor()).isEqualTo(World.PROCESSOR);
    assertThat(caller.origin()).isEqualTo("link");
    assertThat(caller.actor().value())
        .isEqualTo(only(token, ObjectionReceived.class).declarant().person());
  }

  @Test
  void the_same_page_sent_a_hundred_times_is_one_objection() {
    String token = world.openNotice(World.conbool());
    String nonce = browser.nonce(token);

    for (int i = 0; i < 100; i++) {
      assertThat(object(token, nonce, "Karl Kunde", "Nein").statusCode()).isEqualTo(303);
    }

    assertThat(all(token, ObjectionReceived.class)).hasSize(1);
  }

  @Test
  void the_same_page_with_another_wording_loses_neither() {
    String token = world.openNotice(World.conbool());
    String nonce = browser.nonce(token);

    object(token, nonce, "Karl Kunde", "Nein");
    object(token, nonce, "Karl Kunde", "Nein, denn dort gilt kein Schutz.");

    assertThat(all(token, ObjectionReceived.class))
        .extracting(o -> world.opened(o.text()))
        .containsExactly("Nein", "Nein, denn dort gilt kein Schutz.");
  }

  @Test
  void a_missing_name_brings_the_page_back_with_all_that_was_typed() {
    String token = world.openNotice(World.conbool());

    var answer = object(token, browser.nonce(token), "  ", "Ein langer \"Text\" <i>");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("Nichts wurde gespeichert", "href=\"#objection-name\"", "id=\"objection-name\"")
        .contains("aria-invalid=\"true\"", "Bitte tragen Sie Ihren Namen ein")
        .contains("Ein langer &quot;Text&quot; &lt;i&gt;", "value=\"DSB\"");
    assertThat(all(token, ObjectionReceived.class)).isEmpty();
  }

  @Test
  void a_form_that_is_not_ours_is_not_taken_until_it_is_sent_from_our_page() {
    String token = world.openNotice(World.conbool());
    String elsewhere = browser.nonce(world.openNotice(World.conbool()));

    for (var nonce : List.of("", "x", elsewhere, browser.nonce(token) + "A", "ä€")) {
      var answer = object(token, nonce, "Karl Kunde", "Nein");
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("senden Sie das Formular noch einmal ab", "Nein");
    }
    assertThat(all(token, ObjectionReceived.class)).isEmpty();
  }

  @Test
  void a_late_objection_without_ground_by_a_stranger_is_kept_and_flagged() {
    String token = world.openNotice(World.conbool());
    world.letPass(token);

    var answer = object(token, browser.nonce(token), "Frieda Fremd", " ");

    assertThat(only(token, ObjectionReceived.class).flags())
        .containsExactlyInAnyOrder(Flag.LATE, Flag.GROUND_MISSING, Flag.AUTHORITY_UNVERIFIED);
    assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Er kam nach Ablauf der Frist.");
  }

  @Test
  void a_contact_is_recognised_whatever_the_case_and_the_spaces() {
    String token = world.openNotice(World.mainteny());

    object(token, browser.nonce(token), " karl  KUNDE ", "Nein");

    assertThat(only(token, ObjectionReceived.class).flags())
        .doesNotContain(Flag.AUTHORITY_UNVERIFIED);
  }

  @Test
  void a_text_of_a_hundred_thousand_characters_is_kept_and_a_longer_one_sent_back() {
    String token = world.openNotice(World.conbool());
    String longest = "ü".repeat(100_000);

    object(token, browser.nonce(token), "Karl Kunde", longest);
    var tooLong = object(token, browser.nonce(token), "Karl Kunde", longest + "ü");

    assertThat(world.opened(only(token, ObjectionReceived.class).text())).isEqualTo(longest);
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("höchstens 100.000 Zeichen", longest + "ü");
  }

  @Test
  void a_body_that_cannot_be_decoded_is_sent_back_and_nothing_stored() {
    String token = world.openNotice(World.conbool());
    var body = BodyPublishers.ofString("name=%zz&text=Nein");

    var answer = browser.send("POST", "/n/" + token + "/objection", body, Browser.FORM);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Nichts wurde gespeichert");
  }

  @Test
  void ten_megabytes_get_a_page_that_can_be_read() {
    String token = world.openNotice(World.conbool());
    String body = "name=Karl&text=" + "x".repeat(10_000_000);

    for (var publisher :
        List.of(
            BodyPublishers.ofString(body),
            BodyPublishers.fromPublisher(BodyPublishers.ofString(body)))) {
      var answer = browser.send("POST", "/n/" + token + "/objection", publisher, Browser.FORM);
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("Das ist zu viel auf einmal", "too much at once");
    }
    assertThat(all(token, ObjectionReceived.class)).isEmpty();
  }

  @Test
  void an_early_approval_takes_effect_where_the_contract_gives_it_one() {
    String token = world.openNotice(World.mainteny());

    var answer = declare(token, "approval");

    assertThat(only(token, ApprovalReceived.class).state()).isEqualTo(WindowState.APPROVED_EARLY);
    assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Ihre Zustimmung ist eingegangen", "Sie haben zugestimmt");
  }

  @Test
  void an_acknowledgement_is_evidence_by_a_human_and_no_consent() {
    String token = world.openNotice(World.conbool());

    var answer = declare(token, "acknowledgement");

    var receipts = all(token, ReceiptEstablished.class);
    assertThat(receipts.getLast().tier()).isEqualTo(EvidenceTier.T3);
    assertThat(receipts.getLast().channel()).isEqualTo(Channel.LINK);
    assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Sie haben den Empfang bestätigt", "Das ist keine Zustimmung.")
        .doesNotContain("/acknowledgement?");
  }

  @Test
  void a_withdrawn_objection_stays_on_the_page() {
    String token = world.openNotice(World.conbool());
    object(token, browser.nonce(token), "Karl Kunde", "Nein");

    var answer = declare(token, "objection/withdrawal");

    assertThat(all(token, ObjectionWithdrawn.class)).hasSize(1);
    assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Ihr Einspruch ist zurückgenommen", "Einspruch, zurückgenommen");
  }

  @Test
  void the_language_chosen_stays_after_the_declaration() {
    String token = world.openNotice(World.conbool());

    var answer =
        browser.post(
            "/n/" + token + "/objection?lang=en",
            "name",
            "Karl Kunde",
            "_nonce",
            browser.nonce(token));

    assertThat(browser.get(answer.headers().firstValue("Location").orElseThrow()).body())
        .contains("Your objection has been received");
  }

  private HttpResponse<String> object(String token, String nonce, String name, String text) {
    return browser.post(
        "/n/" + token + "/objection", "name", name, "role", "DSB", "text", text, "_nonce", nonce);
  }

  private HttpResponse<String> declare(String token, String path) {
    return browser.post(
        "/n/" + token + "/" + path,
        "name",
        "Karl Kunde",
        "role",
        "",
        "_nonce",
        browser.nonce(token));
  }

  private <E extends WindowEvent> E only(String token, Class<E> type) {
    var found = all(token, type);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private <E extends WindowEvent> List<E> all(String token, Class<E> type) {
    return world.eventsBehind(token).stream().filter(type::isInstance).map(type::cast).toList();
  }
}
