package org.subnotice.infra.mail;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.notifier.dispatch.Attachment;
import org.subnotice.notifier.dispatch.OutgoingMail;
import org.subnotice.notifier.notice.NoticeLanguage;

/** Mails to try a courier with. */
public final class Mails {

  private Mails() {}

  public static OutgoingMail notice(int number) {
    return notice(
        number, "Sehr geehrte Frau Käufer,\n\n.ein Punkt am Anfang\n.\n  Straße = ß € \n");
  }

  static OutgoingMail notice(int number, String text, Attachment... attachments) {
    return new OutgoingMail(
        "<notice-" + number + ".a1@conbool.example>",
        Instant.parse("2026-11-23T09:00:00Z"),
        "Conbool GmbH, Müller & Söhne",
        new EmailAddress("datenschutz@conbool.example"),
        new EmailAddress("antwort+" + number + "@conbool.example"),
        new EmailAddress("rueck+" + number + "@conbool.example"),
        "Frau \"Käufer\"",
        new EmailAddress("einkauf" + number + "@stadtwerke.example"),
        NoticeLanguage.GERMAN,
        "Neuer Unterauftragsverarbeiter: Größte Österreichische Übersetzungs GmbH & Co. KG"
            + " – Einspruch möglich bis einschließlich 7. Dezember 2026",
        text,
        "<p>Öffnen: <a href=\"http://localhost:8080/n/tok" + number + "?a=1&amp;b=2\">Link</a></p>",
        Map.of("X-Subnotice-Change", "chg-42"),
        List.of(attachments));
  }
}
