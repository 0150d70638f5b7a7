package org.subnotice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Invitario (000) and php-friends (004) describe measures and say nothing about subprocessors:
 * every value is a statutory floor or a house default, and says so. What they do say is the list
 * that is published and the examination that is documented.
 */
class SilentContractsStoryTest extends ContractStory {

  private static final LocalDate FEBRUARY = LocalDate.parse("2027-02-01");

  private String invitario;
  private String phpFriends;
  private String listed;
  private Change change;

  @Override
  void agreements() {
    invitario = agreement("invitario", "INVI");
    phpFriends = agreement("php-friends", "PHP");
  }

  @Test
  @Order(1)
  void what_they_do_not_say_is_not_defined_and_its_value_names_where_it_comes_from() {
    for (String terms : List.of("invitario", "php-friends")) {
      var shown = processor.editor().get("/api/v1/terms/" + terms).expecting(200).body();

      assertThat(shown).contains("HOUSE_DEFAULT", "STATUTE").doesNotContain("\"source\":null");
    }
  }

  @Test
  @Order(2)
  void invitario_intro_the_list_is_published_and_publishing_it_starts_no_window() {
    String engagement =
        Intention.addition(FEBRUARY).json().replaceFirst("(?s).*\"engagement\":", "");
    String body = engagement.substring(0, engagement.indexOf(",\n \"replaces\""));
    listed = processor.editor().post(processor.path() + "/register", body).expecting(201).id();

    var list = subnotice.anybody().get("/p/acme/subprocessors.json").expecting(200);

    assertThat(list.body()).contains("Nordlicht Hosting GmbH");
    assertThat(subnotice.log().size("WindowPlanned")).isZero();
    assertThat(listed).isNotBlank();
  }

  @Test
  @Order(3)
  void php_friends_ii_6_an_examination_that_is_not_documented_shows_in_the_plan() {
    var undocumented = processor.draft(Intention.addition(FEBRUARY).withoutDueDiligence());

    for (String agreement : List.of(phpFriends, invitario)) {
      assertThat(texts(undocumented.planFor(agreement).path("warnings")))
          .anyMatch(warning -> warning.contains("documented beforehand"));
    }
  }

  @Test
  @Order(4)
  void without_an_authorisation_in_the_contract_each_change_needs_consent() {
    change = processor.announced(Intention.addition(FEBRUARY));

    for (String agreement : List.of(invitario, phpFriends)) {
      var window = change.awaits(agreement, "AWAITING_APPROVAL");
      assertThat(window.path("form").asString()).isEqualTo("TEXTFORM");
    }
    assertThat(mailbox("INVI").notice().text()).contains("vorherige");
  }

  @Test
  @Order(5)
  void a_consent_holds_for_the_one_who_gave_it() {
    page("PHP").approve("Karl PHP").expecting(303);

    assertThat(change.state(phpFriends)).isEqualTo("APPROVED");
    assertThat(change.state(invitario)).isEqualTo("AWAITING_APPROVAL");
    assertThat(processor.permits(change, phpFriends, FEBRUARY)).isTrue();
  }

  @Test
  @Order(6)
  void silence_refuses() {
    subnotice.moveClockTo(FOURTEEN_DAYS_LATER);

    assertThat(change.state(invitario)).isEqualTo("REFUSED");
    assertThat(processor.reasons(change, invitario, FEBRUARY)).contains("REFUSED");
  }

  @Test
  @Order(7)
  void a_late_consent_is_still_a_consent() {
    page("INVI").approve("Karl INVI").expecting(303);

    assertThat(change.state(invitario)).isEqualTo("APPROVED");
    assertThat(processor.permits(change, invitario, FEBRUARY)).isTrue();
  }

  @Test
  @Order(8)
  void php_friends_v_the_list_of_any_day_stays_readable() {
    var before = LocalDate.parse("2026-11-22");
    change.firstUse(FEBRUARY, invitario, phpFriends).expecting(200);

    assertThat(processor.register(before)).isEmpty();
    assertThat(processor.register(FEBRUARY, phpFriends))
        .extracting(entry -> entry.path("engagement").path("id").asString())
        .contains(change.engagement());
  }

  @Test
  @Order(9)
  void the_end_of_an_agreement_ends_what_was_permitted_under_it() {
    processor.end(phpFriends, LocalDate.parse("2027-03-31"));

    assertThat(processor.permits(change, phpFriends, LocalDate.parse("2027-03-31"))).isTrue();
    assertThat(processor.reasons(change, phpFriends, LocalDate.parse("2027-04-01")))
        .containsExactly("AGREEMENT_NOT_IN_FORCE");
  }

  @Test
  @Order(10)
  void a_window_that_is_undecided_ends_with_its_agreement() {
    var late = processor.announced(Intention.addition(FEBRUARY));
    late.awaits(invitario, "AWAITING_APPROVAL");

    processor.end(invitario, subnotice.today());
    subnotice.moveClockTo(subnotice.now().plusSeconds(2 * 86_400));

    assertThat(late.state(invitario)).isEqualTo("SUPERSEDED");
    JsonNode answer = processor.permission(invitario, late.engagement(), FEBRUARY);
    assertThat(answer.path("permitted").asBoolean()).isFalse();
  }
}
