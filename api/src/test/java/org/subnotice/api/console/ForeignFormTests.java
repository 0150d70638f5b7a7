package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignFormTests extends OnConsole {

  @Test
  void a_form_without_the_mark_of_the_session_does_nothing() {
    String change = draft();
    var approver = person("acme-approver");
    int before = world.commands.size();

    for (String mark : new String[] {"", "wrong", person("acme-approver").mark()}) {
      var answer = approver.post("/console/changes/" + change + "/approval", "_mark", mark);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("kam nicht von unserer Seite");
    }
    assertThat(world.commands).hasSize(before);
  }

  @Test
  void a_form_from_another_site_does_nothing_even_with_the_mark() {
    String change = draft();
    var approver = person("acme-approver");
    String mark = approver.mark();
    int before = world.commands.size();

    for (var headers :
        new String[][] {
          {"Origin", "https://evil.example"},
          {"Origin", "null"},
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"}
        }) {
      var answer =
          approver.postWith(headers, "/console/changes/" + change + "/approval", "_mark", mark);
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(world.commands).hasSize(before);
  }

  @Test
  void a_form_of_our_own_is_taken() {
    String change = draft();
    var approver = person("acme-approver");

    var answer =
        approver.postWith(
            new String[] {"Origin", "http://localhost:" + port, "Sec-Fetch-Site", "same-origin"},
            "/console/changes/" + change + "/approval",
            "_mark",
            approver.mark());

    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  void reading_changes_nothing() {
    String change = draft();
    var admin = person("acme-admin");
    int before = world.commands.size();

    for (String path :
        new String[] {
          "",
          "/changes/" + change,
          "/changes/" + change + "/approval",
          "/changes/" + change + "/announcement",
          "/changes/new",
          "/session/end",
          "/history",
          "/register",
          "/permissions"
        }) {
      admin.get("/console" + path);
    }
    assertThat(world.commands).hasSize(before);
    assertThat(admin.get("/console/agreements").statusCode()).isEqualTo(200);
  }
}
