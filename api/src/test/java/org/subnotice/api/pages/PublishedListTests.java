package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedListTests extends OnFakes {

  @BeforeEach
  void listed() {
    Gallery.list(world);
  }

  @Test
  void shows_the_list_and_apart_from_it_what_is_only_announced() {
    world.openNotice(World.conbool());
    String page = browser.get("/p/acme").body();

    assertThat(page).contains("Stand: Montag, 23. November 2026", "Angemessenheitsbeschluss");
    String[] parts = page.split("Angekündigt, noch nicht im Einsatz", 2);
    assertThat(parts[0]).contains("Rechenzentrum Süd GmbH").doesNotContain("Nordlicht");
    assertThat(parts[1])
        .contains(
            "Nordlicht Hosting GmbH", "geplant ab Montag, 1. Februar 2027", "<tr id=\"change-");
  }

  @Test
  void shows_the_list_of_another_day_without_what_was_announced_later() {
    world.openNotice(World.conbool());

    assertThat(browser.get("/p/acme?on=2024-12-31").body())
        .contains("An diesem Tag steht kein Unterauftragsverarbeiter auf der Liste.")
        .doesNotContain("Nordlicht", "Rechenzentrum");
  }

  @Test
  void shows_no_person_and_no_agreement() {
    world.openNotice(World.conbool());

    for (var path : new String[] {"/p/acme", "/p/acme/subprocessors.json"}) {
      assertThat(browser.get(path).body())
          .doesNotContain("Nora Nord", "dp@nordlicht", "agreement", "Kunde AG", "Erika");
    }
  }

  @Test
  void speaks_English_on_demand() {
    assertThat(browser.get("/p/acme?lang=en").body())
        .contains("<html lang=\"en\"", "Subprocessors of Acme GmbH", "Germany, Frankfurt am Main");
  }

  @Test
  void programs_read_the_same_list() {
    world.openNotice(World.conbool());
    var answer = browser.get("/p/acme/subprocessors.json?on=2026-11-23");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(answer.body())
        .contains("\"on\":\"2026-11-23\"", "\"name\":\"Rechenzentrum Süd GmbH\"")
        .contains("\"validFrom\":\"2025-01-01\"", "\"plannedFirstUse\":\"2027-02-01\"");
  }

  @Test
  void an_unknown_processor_publishes_nothing() {
    assertThat(browser.get("/p/nobody").statusCode()).isEqualTo(404);
    assertThat(browser.get("/p/nobody/subprocessors.json").statusCode()).isEqualTo(404);
    assertThat(browser.get("/p/acme?on=nonsense").statusCode()).isEqualTo(200);
  }
}
