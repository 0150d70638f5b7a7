package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.subnotice.api.rest.World;
import org.subnotice.api.rest.guard.Sha256;
import org.subnotice.core.processor.Role;

class SigningInTests extends OnConsole {

  @Test
  void the_first_page_asks_for_the_token_and_names_those_of_the_demonstration() {
    var answer = nobody().get("/console", "Accept-Language", "de");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<html lang=\"de\"", "Zugangstoken", "demo-acme-editor")
        .doesNotContain("acme GmbH", "<script", "style=");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void every_other_page_asks_for_it_too_and_tells_nothing() {
    for (String path : new String[] {"/changes/new", "/agreements", "/history.csv", "/register"}) {
      var answer = nobody().get("/console" + path, "Accept-Language", "en");

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).contains("Access token").doesNotContain("acme GmbH");
    }
  }

  @Test
  void the_session_is_kept_where_no_script_and_no_foreign_page_reaches_it() {
    var answer = nobody().post("/console/session", "token", "acme-editor");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Strict", "Path=/console", "Max-Age=28800")
        .doesNotContain("acme", Sha256.hex("acme-editor"));
    assertThat(answer.headers().firstValue("Location")).hasValue("/console");
  }

  @Test
  void a_wrong_token_is_answered_with_a_sentence() {
    var answer = nobody().post("/console/session", "token", "acme-editor ' OR 1=1");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("unbekannt oder wurde entzogen").doesNotContain("OR 1=1");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void signing_in_never_leads_elsewhere() {
    for (String to : new String[] {"https://evil.example", "//evil.example", "/console/../x?y"}) {
      assertThat(
              nobody()
                  .post("/console/session", "token", "acme-editor", "to", to)
                  .headers()
                  .firstValue("Location"))
          .hasValue("/console");
    }
  }

  @Test
  void signing_out_ends_the_session() {
    var editor = person("acme-editor");

    assertThat(editor.submit("/console/session/end").statusCode()).isEqualTo(303);
    assertThat(editor.get("/console/agreements").statusCode()).isEqualTo(401);
  }

  @Test
  void a_revoked_token_ends_the_session_at_once() {
    issue("acme", "leaving", Role.EDITOR);
    var leaving = person("leaving");
    assertThat(leaving.get("/console/agreements").statusCode()).isEqualTo(200);

    revoke("leaving");

    assertThat(leaving.get("/console/agreements").statusCode()).isEqualTo(401);
  }

  @Test
  void a_session_ends_after_eight_hours() {
    byte[] secret = {1, 2, 3};
    String session = new Sessions(secret, World.CLOCK).open(Sha256.hex("token"));

    assertThat(later(secret, 7).tokenSha256(session)).hasValue(Sha256.hex("token"));
    assertThat(later(secret, 8).tokenSha256(session)).isEmpty();
  }

  @Test
  void a_changed_session_is_none() {
    var sessions = new Sessions(new byte[] {1}, World.CLOCK);
    String session = sessions.open(Sha256.hex("token"));

    assertThat(sessions.tokenSha256(session.substring(1) + "A")).isEmpty();
    assertThat(sessions.tokenSha256("nonsense!")).isEmpty();
    assertThat(new Sessions(new byte[] {2}, World.CLOCK).tokenSha256(session)).isEmpty();
  }

  private static Sessions later(byte[] secret, int hours) {
    return new Sessions(secret, Clock.offset(World.CLOCK, Duration.ofHours(hours)));
  }
}
