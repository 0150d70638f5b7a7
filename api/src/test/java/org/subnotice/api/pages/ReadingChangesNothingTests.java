package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingChangesNothingTests extends OnFakes {

  @Test
  void no_reading_request_leaves_a_trace() {
    String token = world.openNotice(World.mainteny());
    long before = world.allEvents();

    for (var path : List.of("", "/objection", "/approval", "/objection/withdrawal")) {
      for (var method : List.of("GET", "HEAD", "OPTIONS")) {
        var answer = browser.send(method, "/n/" + token + path, BodyPublishers.noBody());
        assertThat(answer.statusCode()).isLessThan(400);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      }
    }
    assertThat(world.allEvents()).isEqualTo(before);
  }

  @Test
  void a_machine_that_sends_the_form_without_typing_declares_nothing() {
    String token = world.openNotice(World.mainteny());
    long before = world.allEvents();

    var answer =
        browser.post(
            "/n/" + token + "/objection",
            "name",
            "",
            "role",
            "",
            "text",
            "",
            "_nonce",
            browser.nonce(token));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(world.allEvents()).isEqualTo(before);
  }

  @Test
  void the_secret_link_stays_out_of_referrers_caches_and_search_engines() {
    String token = world.openNotice(World.mainteny());

    for (var path : List.of("/n/" + token, "/n/unknown", "/n/" + token + "?done=objection")) {
      var headers = browser.get(path).headers();
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
      assertThat(headers.firstValue("X-Robots-Tag")).hasValue("noindex");
      assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
          .contains("default-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void the_page_loads_nothing_from_elsewhere_and_runs_nothing() {
    assertThat(browser.page(world.openNotice(World.mainteny())))
        .doesNotContain("<script", "http://", "https://", "style=");
  }

  @Test
  void an_address_that_claims_a_declaration_confirms_nothing() {
    String token = world.openNotice(World.mainteny());

    assertThat(browser.get("/n/" + token + "?done=objection").body())
        .doesNotContain("Ihr Einspruch ist eingegangen");
    assertThat(browser.get("/n/" + token + "?done=nonsense").statusCode()).isEqualTo(200);
  }

  @Test
  void a_link_still_works_with_whatever_a_mail_program_has_added_to_it() {
    String token = world.openNotice(World.mainteny());

    for (var addition : new String[] {"?utm_source=x", "?a=%ff&lang=en", "?&&==", "?lang=tr"}) {
      assertThat(browser.get("/n/" + token + addition).statusCode()).isEqualTo(200);
    }
  }
}
