package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.window.EndReason;
import org.subnotice.core.window.Outcome;
import org.subnotice.core.window.WindowCommand;
import org.subnotice.core.window.WindowId;

class NoticePageTests extends OnFakes {

  @Test
  void says_who_announces_whom_for_what_and_why() {
    String page = browser.page(world.openNotice(World.conbool()));

    assertThat(page)
        .contains("Acme GmbH möchte Nordlicht Hosting GmbH als weiteren")
        .contains("an Kunde AG", "Am Kai 3, 20457 Hamburg", "Nora Nord", "dp@nordlicht.example")
        .contains("Aufbewahrung verschlüsselter Sicherungskopien", "Frankfurt am Main")
        .contains("Portugal", "ISO 27001, Zertifikat von 2026", "Prüfbericht vom 1. Oktober 2026")
        .contains("Neuer Backup-Speicher", "Montag, 1. Februar 2027", "AVV-2025-17");
  }

  @Test
  void says_the_last_day_with_24_o_clock_and_never_the_next_day_with_zero() {
    String page = browser.page(world.openNotice(World.conbool()));

    assertThat(page)
        .contains("bis einschließlich Montag, 7. Dezember 2026, 24:00 Uhr (Europe/Berlin)")
        .doesNotContain("8. Dezember", " 00:00");
  }

  @Test
  void counts_the_days_left_in_the_zone_of_the_contract() {
    String token = world.openNotice(World.conbool());

    assertThat(browser.page(token)).contains("noch 14 Tage");
    world.now = Instant.parse("2026-12-06T23:00:00Z");
    assertThat(browser.page(token)).contains("Heute ist der letzte Tag.");
    world.now = Instant.parse("2026-12-07T22:59:59Z");
    assertThat(browser.page(token)).contains("Heute ist der letzte Tag.");
    world.now = Instant.parse("2026-12-07T23:00:00Z");
    assertThat(browser.page(token)).contains("Die Frist ist abgelaufen.");
  }

  @Test
  void shows_how_the_last_day_came_about() {
    assertThat(browser.page(world.openNotice(World.conbool())))
        .contains("So wurde der letzte Tag berechnet", "BGB § 187");
  }

  @Test
  void speaks_the_language_of_the_recipient_and_switches_on_demand() {
    world.language = "en";
    String token = world.openNotice(World.conbool());

    assertThat(browser.page(token))
        .contains("<html lang=\"en\"")
        .contains("up to and including Monday, 7 December 2026, 24:00 (Europe/Berlin)")
        .doesNotContain("Einspruch");
    assertThat(browser.get("/n/" + token + "?lang=de").body())
        .contains("<html lang=\"de\"", "Einspruch erheben");
  }

  @Test
  void says_what_silence_means_under_each_kind_of_contract() {
    assertThat(browser.page(world.openNotice(World.conbool())))
        .contains("keinen Einspruch, darf Acme GmbH danach", "mindestens 14 Tage");
    assertThat(browser.page(world.openNotice(World.specificConsent())))
        .contains("Schweigen ist keine Genehmigung");
    assertThat(browser.page(world.openNotice(World.informOnly())))
        .contains("sieht nur vor, dass Acme GmbH Sie informiert", "Art. 28 Abs. 2 DSGVO");
  }

  @Test
  void offers_early_approval_only_where_the_contract_gives_it_an_effect() {
    assertThat(browser.page(world.openNotice(World.conbool()))).doesNotContain("/approval?");
    assertThat(browser.page(world.openNotice(World.informOnly()))).doesNotContain("/approval?");
    assertThat(browser.page(world.openNotice(World.mainteny()))).contains("/approval?");
    assertThat(browser.page(world.openNotice(World.specificConsent()))).contains("/approval?");
  }

  @Test
  void offers_an_objection_before_the_period_and_long_after_it() {
    String sent = world.sentNotice(World.conbool());
    assertThat(browser.page(sent)).contains("Die Frist hat noch nicht begonnen", "/objection?");

    String token = world.openNotice(World.conbool());
    world.letPass(token);
    assertThat(browser.page(token))
        .contains("Die Frist ist ohne Einspruch abgelaufen", "/objection?")
        .contains("Ihr Einspruch wird trotzdem entgegengenommen")
        .doesNotContain("Wenn Sie nichts tun");
  }

  @Test
  void offers_no_early_approval_once_the_period_is_over() {
    String token = world.openNotice(World.mainteny());
    world.letPass(token);

    assertThat(browser.page(token)).doesNotContain("/approval?");
  }

  @Test
  void says_that_specific_consent_was_not_given_and_still_takes_it() {
    String token = world.openNotice(World.specificConsent());
    world.letPass(token);

    assertThat(browser.page(token)).contains("Nicht genehmigt", "/approval?");
  }

  @Test
  void offers_a_withdrawal_only_while_an_objection_stands() {
    String token = world.openNotice(World.conbool());
    assertThat(browser.page(token)).doesNotContain("/objection/withdrawal");

    object(token);

    assertThat(browser.page(token)).contains("Ihr Einspruch liegt vor", "/objection/withdrawal");
  }

  @Test
  void says_that_the_service_goes_on_without_the_change() {
    String token = world.openNotice(World.conbool());
    object(token);
    resolve(token, Outcome.CONTINUE_WITHOUT_CHANGE);

    assertThat(browser.page(token)).contains("Die Leistung läuft ohne die Änderung weiter");
  }

  @Test
  void says_that_a_withdrawn_announcement_means_nothing_any_more() {
    String token = world.openNotice(World.conbool());
    world.carryOut(new WindowCommand.EndWindow(window(token), EndReason.CHANGE_WITHDRAWN));

    assertThat(browser.page(token))
        .contains("Diese Mitteilung ist überholt")
        .doesNotContain("noch 14 Tage", "/acknowledgement?");
  }

  @Test
  void draws_the_time_with_words_for_whoever_cannot_see_it() {
    assertThat(browser.page(world.openNotice(World.conbool())))
        .contains("<svg", "role=\"img\"", "Zugang der Mitteilung am Montag, 23. November 2026");
  }

  @Test
  void escapes_whatever_the_processor_wrote() {
    world.engagement = World.nordlicht("<script>alert(1)</script>\" onload=\"alert(2)");
    world.reason = "<img src=x onerror=alert(3)>";
    world.kind = ChangeKind.REPLACEMENT;

    assertThat(browser.page(world.openNotice(World.mainteny())))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script", "<img", "\" onload=");
  }

  private void object(String token) {
    browser.post(
        "/n/" + token + "/objection", "name", "Karl Kunde", "_nonce", browser.nonce(token));
  }

  private void resolve(String token, Outcome outcome) {
    world.carryOut(
        new WindowCommand.Resolve(
            window(token),
            outcome,
            Optional.empty(),
            world.vault().seal(World.PROCESSOR, world.freshPerson(), "nicht nötig"),
            world.now));
  }

  private WindowId window(String token) {
    return new WindowId(world.links.get(token).window());
  }
}
