package org.subnotice.api.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.subnotice.api.demo.DemoMail;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.core.register.ThirdCountry;

/** Cases worth looking at. */
final class Gallery {

  private static final LocalDate LISTED = LocalDate.parse("2025-01-01");

  private Gallery() {}

  static void fill(World world) {
    for (var terms :
        List.of(World.conbool(), World.mainteny(), World.specificConsent(), World.informOnly())) {
      System.out.println("/n/" + world.openNotice(terms));
    }
    System.out.println("/n/" + world.sentNotice(World.mainteny()));
    world.now = Instant.parse("2026-11-27T09:15:02Z");
    list(world);
    world.mails.add(mail("mail-2", "Ihr Einspruch ist eingegangen"));
    world.mails.add(mail("mail-1", "Neuer Unterauftragsverarbeiter: Nordlicht Hosting GmbH"));
  }

  static void list(World world) {
    var transfer =
        new ThirdCountry(
            "Angemessenheitsbeschluss (EU-US DPF)",
            "Zertifizierung nach dem Data Privacy Framework",
            "www.dataprivacyframework.gov",
            null);
    world.register.add(
        new RegisterEntryView(
            World.engagement("engagement-00000001", "Rechenzentrum Süd GmbH", null),
            null,
            List.of(),
            LISTED,
            null,
            World.NOTICE,
            null));
    world.register.add(
        new RegisterEntryView(
            World.engagement("engagement-00000002", "Example Cloud Inc.", transfer),
            null,
            List.of(),
            LISTED,
            null,
            World.NOTICE,
            null));
  }

  static DemoMail mail(String id, String subject) {
    return new DemoMail(
        id,
        List.of("karl@kunde.example"),
        "datenschutz@acme.example",
        subject,
        "<" + id + "@acme.example>",
        World.NOTICE,
        "Guten Tag Karl Kunde,\n\nIhre Seite: http://localhost:8765/n/abc.\n",
        "<h1 style='color:#0d5a67'>Mitteilung</h1><p>Guten Tag <b>Karl Kunde</b>,</p>"
            + "<script>document.title='hacked'</script>",
        Map.of("Subject", subject, "Auto-Submitted", "auto-generated"));
  }
}
