package org.subnotice.notifier.notice;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.subnotice.core.personal.EmailAddress;
import org.subnotice.core.wording.Wording;

/** Changes under the terms of the source contracts. */
public final class NoticeExamples {

  static final AgreementTerms CONBOOL =
      new AgreementTerms(
          "Auftragsverarbeitungsvertrag v1.2",
          Authorisation.GENERAL_WITH_OBJECTION,
          new InWords("14 Tage", "14 days"),
          Optional.of("§ 7 Nr. 3"),
          false,
          Optional.of(new LeadTime(new InWords("14 Tage", "14 days"), "§ 7 Nr. 1")),
          Ground.OBJECTIVE_REASON,
          Optional.of("§ 7 Nr. 3"),
          Silence.CLEARED,
          OnObjection.CONTINUE_WITHOUT_OR_STOP,
          Optional.of("§ 7 Nr. 4"),
          Optional.empty(),
          Particulars.NONE);

  static final AgreementTerms MAINTENY =
      new AgreementTerms(
          "AVV vom 30.06.2023",
          Authorisation.GENERAL_WITH_OBJECTION,
          new InWords("14 Tage", "14 days"),
          Optional.of("§ 9 Nr. 1 Satz 4"),
          false,
          Optional.empty(),
          Ground.NOT_UNREASONABLE,
          Optional.of("§ 9 Nr. 1 Satz 4"),
          Silence.CLEARED,
          OnObjection.BARRED_UNTIL_RESOLVED,
          Optional.empty(),
          Optional.of("§ 9 Nr. 1 Satz 5"),
          Particulars.NONE);

  static final AgreementTerms BLUEID_IN_EUROPE =
      new AgreementTerms(
          "AVV v2.0",
          Authorisation.GENERAL_INFORM_ONLY,
          new InWords("14 Tage", "14 days"),
          Optional.of("Ziffer 7.2"),
          true,
          Optional.empty(),
          Ground.NONE,
          Optional.empty(),
          Silence.NO_EFFECT,
          OnObjection.BARRED_UNTIL_RESOLVED,
          Optional.empty(),
          Optional.empty(),
          Particulars.NONE);

  static final AgreementTerms BLUEID_ELSEWHERE =
      new AgreementTerms(
          "AVV v2.0",
          Authorisation.SPECIFIC_PRIOR,
          new InWords("14 Tage", "14 days"),
          Optional.of("Ziffer 7.6"),
          true,
          Optional.empty(),
          Ground.NONE,
          Optional.empty(),
          Silence.REFUSED,
          OnObjection.CHANGE_NOT_MADE,
          Optional.empty(),
          Optional.empty(),
          Particulars.NONE);

  static final Processor PROCESSOR =
      new Processor(
          "Conbool GmbH",
          "Musterweg 1, 10115 Berlin",
          new Contact("Erika Beispiel", new EmailAddress("datenschutz@conbool.example")),
          Optional.of(new Contact("Dr. Max Schutz", new EmailAddress("dsb@conbool.example"))));

  private NoticeExamples() {}

  static NoticeFacts facts(NoticeKind kind, AgreementTerms terms) {
    return new NoticeFacts(
        PROCESSOR,
        "chg-42",
        kind,
        kind == NoticeKind.REPLACEMENT ? Optional.of("Alte Cloud AG") : Optional.empty(),
        "Die bisherige Lösung <ist> nicht mehr \"zeitgemäß\" & zu langsam.",
        new Subprocessor(
            "Hetzner Online GmbH",
            "Industriestraße 25, 91710 Gunzenhausen",
            "DE",
            Optional.of(new Contact("Team Privacy", new EmailAddress("data@hetzner.example")))),
        new Processing(
            "Hosting",
            "Betrieb der Server",
            "Speichern und Übertragen",
            List.of("Stammdaten", "Protokolldaten"),
            List.of("Beschäftigte", "Besucher"),
            "Hetzner betreibt die Hardware, wir die Anwendung."),
        new Places(
            List.of("Falkenstein, DE"),
            List.of("USA"),
            Optional.of(
                new ThirdCountry(
                    "Angemessenheitsbeschluss EU-US DPF",
                    "Zertifizierung des Unternehmens",
                    "auf Anfrage an datenschutz@conbool.example",
                    Optional.of(LocalDate.of(2027, 6, 30))))),
        new Safeguards(List.of("ISO/IEC 27001", "SOC 2"), List.of("Pruefbericht.pdf")),
        Optional.of(
            List.of(
                new ChainLink(
                    "Kabelnetz GmbH", "Ring 1, 1010 Wien", "AT", Optional.empty(), "Anbindung"))),
        Optional.of(LocalDate.of(2026, 12, 15)),
        new RegisterVersion(
            URI.create("https://notices.example.org/p/conbool?version=17"), "ab".repeat(32)),
        terms,
        Wording.NONE);
  }

  static NoticeFacts in(Wording wording, NoticeFacts facts) {
    return new NoticeFacts(
        facts.processor(),
        facts.changeId(),
        facts.kind(),
        facts.replaces(),
        facts.reason(),
        facts.subprocessor(),
        facts.processing(),
        facts.places(),
        facts.safeguards(),
        facts.chain(),
        facts.plannedFirstUse(),
        facts.register(),
        facts.terms(),
        wording);
  }

  static NoticeSlots slots(NoticeLanguage language) {
    return new NoticeSlots(
        "V-2024-0815",
        "Stadtwerke Musterstadt GmbH",
        "Frau Käufer",
        URI.create("https://notices.example.org/n/" + "t".repeat(64)),
        LocalDate.of(2026, 11, 23),
        LocalDate.of(2026, 12, 7),
        Instant.parse("2026-12-07T23:00:00Z"),
        ZoneId.of("Europe/Berlin"),
        Instant.parse("2026-11-23T09:00:00Z"),
        language);
  }

  static Notice notice(NoticeKind kind, AgreementTerms terms, NoticeLanguage language) {
    return new Notice(facts(kind, terms), slots(language));
  }
}
