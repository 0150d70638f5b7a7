package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

@DirtiesContext
class UnknownLinkTests extends OnFakes {

  @Test
  void a_link_that_is_none_gets_a_page_in_both_languages() {
    for (var path :
        List.of("/n/unknown", "/n/a%20b", "/n/", "/n", "/n/a/b/c", "/n/%C3%A4", "/n/..%3f")) {
      var answer = browser.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body())
          .contains("Diese Seite gibt es nicht", "There is no such page", "lang=\"en\"");
    }
  }

  @Test
  void a_declaration_on_a_link_that_is_none_gets_the_same_page() {
    var answer = browser.post("/n/unknown/objection", "name", "Karl", "_nonce", "x");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Auch eine Antwort auf die E-Mail oder ein Brief");
  }

  @Test
  void whoever_tries_out_links_is_slowed_down_and_whoever_has_one_is_not() {
    String token = world.openNotice(World.conbool());
    int status = 404;
    for (int i = 0; i < 100 && status == 404; i++) {
      status = browser.get("/n/guess" + i).statusCode();
    }

    assertThat(status).isEqualTo(429);
    assertThat(browser.get("/n/" + token).statusCode()).isEqualTo(200);
  }
}
