package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoTests extends OnFakes {

  @BeforeEach
  void mails() {
    world.mails.add(Gallery.mail("mail-1", "Mitteilung <b>"));
  }

  @Test
  void programs_read_the_mailbox_as_JSON() {
    var answer = browser.get("/demo/mailbox?limit=1000", "Accept", "application/json");

    assertThat(answer.body())
        .startsWith("{\"items\":[{\"id\":\"mail-1\"")
        .contains("\"to\":[\"karl@kunde.example\"]", "\"receivedAt\":\"2026-11-23T08:00:00Z\"")
        .contains("\"links\":[\"http://localhost:8765/n/abc\"]", "\"headers\":{", "\"text\":");
    assertThat(browser.get("/demo/mailbox?to=other", "Accept", "application/json").body())
        .isEqualTo("{\"items\":[]}");
  }

  @Test
  void people_read_the_mailbox_as_a_page() {
    assertThat(browser.get("/demo/mailbox").body())
        .contains("<!DOCTYPE html>", "Mitteilung &lt;b&gt;", "/demo/mailbox/mail-1");
  }

  @Test
  void a_mail_is_shown_without_running_what_it_brings() {
    String page = browser.get("/demo/mailbox/mail-1").body();

    assertThat(page)
        .contains("sandbox=\"\"", "srcdoc=\"&lt;h1", "href=\"http://localhost:8765/n/abc\"")
        .doesNotContain("<script");
    assertThat(browser.get("/demo/mailbox/none").statusCode()).isEqualTo(404);
  }

  @Test
  void a_mail_is_shown_as_it_was_transmitted() {
    var answer = browser.get("/demo/mailbox/mail-1/raw");

    assertThat(answer.body()).startsWith("Subject: Mitteilung");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
  }

  @Test
  void the_clock_goes_forward_by_an_amount_or_to_an_instant() {
    assertThat(move("{\"advanceBy\":\"P14D\"}").body())
        .isEqualTo("{\"now\":\"2026-12-07T08:00:00Z\"}");
    assertThat(move("{\"advanceBy\":\"PT1H\"}").body()).contains("2026-12-07T09:00:00Z");
    assertThat(move("{\"advanceBy\":\"P1M\"}").body()).contains("2027-01-07T09:00:00Z");
    assertThat(move("{\"advanceTo\":\"2027-02-01T00:00:00Z\"}").body()).contains("2027-02-01T00");
    assertThat(browser.get("/demo/clock").body()).isEqualTo("{\"now\":\"2027-02-01T00:00:00Z\"}");
  }

  @Test
  void the_clock_goes_neither_back_nor_nowhere() {
    for (var body :
        new String[] {
          "{\"advanceTo\":\"2026-11-23T07:00:00Z\"}",
          "{\"advanceBy\":\"-P1D\"}",
          "{\"advanceBy\":\"soon\"}",
          "{}",
          "nonsense"
        }) {
      var answer = move(body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("application/problem+json");
      assertThat(answer.body()).contains("\"code\":\"INVALID\"");
    }
    assertThat(world.now).isEqualTo(World.NOTICE);
  }

  @Test
  void a_button_beside_the_mailbox_moves_the_clock() {
    var answer = browser.post("/demo/clock", "advanceBy", "P14D");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/demo/mailbox");
    assertThat(world.now).isEqualTo(Instant.parse("2026-12-07T08:00:00Z"));
  }

  @Test
  void the_first_page_leads_to_mailbox_list_and_console() {
    assertThat(browser.get("/", "Accept-Language", "de").body())
        .contains("Vorführung", "/demo/mailbox", "/p/acme", "/console");
    assertThat(browser.get("/", "Accept-Language", "fr").body()).contains("six steps");
  }

  private HttpResponse<String> move(String json) {
    return browser.send(
        "POST", "/demo/clock", BodyPublishers.ofString(json), "Content-Type", "application/json");
  }
}
