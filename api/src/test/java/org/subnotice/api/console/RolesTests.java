package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RolesTests extends OnConsole {

  @Test
  void a_data_protection_officer_reads_everything_and_changes_nothing() {
    String change = draft();
    String window = world.window("processor-acme0001", change, AGREEMENT);
    var officer = person("acme-dpo");
    int before = world.commands.size();

    assertThat(officer.get("/console/changes/" + change).body())
        .doesNotContain("action=\"/console/changes");
    assertThat(officer.get("/console/windows/" + window).body())
        .doesNotContain("action=\"/console/windows");
    for (String path :
        new String[] {
          "changes/new",
          "changes/" + change + "/approval",
          "changes/" + change + "/announcement",
          "changes/" + change + "/withdrawal",
          "windows/" + window + "/resolution",
          "windows/" + window + "/receipts",
          "windows/" + window + "/objections"
        }) {
      var answer = officer.submit("/console/" + path, DRAFT);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("Ihre Rolle reicht dafür nicht");
    }
    assertThat(world.commands).hasSize(before);
  }

  @Test
  void another_processors_things_do_not_exist() {
    String change = draft();
    String window = world.window("processor-acme0001", change, AGREEMENT);
    var other = person("other-admin");
    int before = world.commands.size();

    for (String path :
        new String[] {
          "changes/" + change,
          "windows/" + window,
          "agreements/" + AGREEMENT,
          "permissions?agreement=" + AGREEMENT + "&engagement=engagement-00000000"
        }) {
      var answer = other.get("/console/" + path);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("Nordlicht", "Kunde");
    }
    assertThat(other.submit("/console/changes/" + change + "/approval").statusCode())
        .isEqualTo(404);
    assertThat(
            other
                .submit("/console/windows/" + window + "/resolution", "outcome", "STOP_SERVICE")
                .statusCode())
        .isEqualTo(404);
    assertThat(world.commands).hasSize(before);
  }

  @Test
  void an_identifier_that_is_none_finds_nothing() {
    var officer = person("acme-dpo");

    for (String path : new String[] {"changes/x", "windows/..%2F", "agreements/%00", "nope"}) {
      assertThat(officer.get("/console/" + path).statusCode()).isIn(400, 404);
    }
  }
}
