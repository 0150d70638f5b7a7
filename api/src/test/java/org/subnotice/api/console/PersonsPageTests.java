package org.subnotice.api.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonsPageTests extends OnConsole {

  private static final String PAGE = "/console/persons";

  @Test
  void only_an_administrator_sees_and_does_it() {
    int before = world.commands.size();
    for (String token : new String[] {"acme-editor", "acme-approver", "acme-dpo"}) {
      assertThat(person(token).get(PAGE).statusCode()).isEqualTo(403);
      assertThat(person(token).get("/console/settings").body()).doesNotContain(PAGE);
      for (String step : new String[] {"/search", "/erasure", "/release"}) {
        assertThat(person(token).submit(PAGE + step).statusCode()).isEqualTo(403);
      }
    }
    assertThat(world.commands).hasSize(before);
    assertThat(person("acme-admin").get("/console/settings").body()).contains(PAGE);
  }

  @Test
  void an_address_leads_to_the_person_and_stands_in_no_address_of_ours() {
    var found = person("acme-admin").submit(PAGE + "/search", "email", "karl@kunde.example");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body())
        .contains(world.people().contact("processor-acme0001", "karl@kunde.example").value());

    var unknown = person("acme-admin").submit(PAGE + "/search", "email", "nobody@kunde.example");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("Das ist unbekannt");
    assertThat(person("acme-admin").submit(PAGE + "/search", "email", "x").body())
        .contains("Schreiben Sie eine E-Mail-Adresse.");
  }

  @Test
  void a_person_who_is_evidence_is_erased_only_by_who_has_weighed_it() {
    int before = world.commands.size();
    String[] asked = {"person", "person-00000002", "reason", "Sie hat darum gebeten"};
    var kept = person("acme-admin").submit(PAGE + "/erasure", asked);
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(kept.body()).contains("noch als Beweis aufzubewahren", "person-00000002");
    assertThat(world.commands).hasSize(before);

    var erased =
        person("acme-admin")
            .submit(
                PAGE + "/erasure",
                "person",
                "person-00000002",
                "reason",
                "Sie hat darum gebeten",
                "force",
                "yes");
    assertThat(erased.statusCode()).isEqualTo(303);
    assertThat(world.commands).hasSize(before + 1);
  }

  @Test
  void who_is_due_is_released_when_selected() {
    assertThat(person("acme-admin").get(PAGE).body())
        .contains("Olga Ohnemich", "Frühere Ansprechperson");
    int before = world.commands.size();
    assertThat(person("acme-admin").submit(PAGE + "/release", "reason", "Frist").body())
        .contains("Wählen Sie mindestens eine Person aus.");
    var released =
        person("acme-admin")
            .submit(PAGE + "/release", "persons", "person-00000001", "reason", "Frist");
    assertThat(released.statusCode()).isEqualTo(303);
    assertThat(world.commands).hasSize(before + 1);
  }
}
