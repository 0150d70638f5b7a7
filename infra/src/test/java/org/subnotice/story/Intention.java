package org.subnotice.story;

import java.time.LocalDate;
import java.util.List;

/** What a processor intends, as its editor writes it down. */
record Intention(
    String kind,
    String country,
    List<String> dataCategories,
    List<String> dueDiligence,
    String thirdCountry,
    boolean ancillary,
    String engagement,
    String replaces,
    boolean emergency,
    LocalDate plannedFirstUse) {

  /** A German host, examined and documented. */
  static Intention addition(LocalDate plannedFirstUse) {
    return new Intention(
        "ADDITION",
        "DE",
        List.of("backup copies"),
        List.of("Examination of the measures, 2 November 2026"),
        null,
        false,
        null,
        null,
        false,
        plannedFirstUse);
  }

  static Intention removalOf(String engagement, LocalDate day) {
    return addition(day).of("REMOVAL").concerning(engagement);
  }

  static Intention materialChangeOf(String engagement, LocalDate day) {
    return addition(day).of("MATERIAL_CHANGE").concerning(engagement);
  }

  Intention inTheUnitedStates(String guarantees, String validUntil) {
    String transfer =
        """
        {"basis":"DPF","guarantees":"%s","evidence":"from the data protection office",\
        "validUntil":"%s"}\
        """
            .formatted(guarantees, validUntil);
    return new Intention(
        kind,
        "US",
        dataCategories,
        dueDiligence,
        transfer,
        ancillary,
        engagement,
        replaces,
        emergency,
        plannedFirstUse);
  }

  Intention withoutDueDiligence() {
    return new Intention(
        kind,
        country,
        dataCategories,
        List.of(),
        thirdCountry,
        ancillary,
        engagement,
        replaces,
        emergency,
        plannedFirstUse);
  }

  Intention withData(String category) {
    return new Intention(
        kind,
        country,
        List.of(category),
        dueDiligence,
        thirdCountry,
        ancillary,
        engagement,
        replaces,
        emergency,
        plannedFirstUse);
  }

  Intention calledAncillary() {
    return new Intention(
        kind,
        country,
        dataCategories,
        dueDiligence,
        thirdCountry,
        true,
        engagement,
        replaces,
        emergency,
        plannedFirstUse);
  }

  Intention replacing(String other, boolean inAnEmergency) {
    return new Intention(
        "REPLACEMENT",
        country,
        dataCategories,
        dueDiligence,
        thirdCountry,
        ancillary,
        engagement,
        other,
        inAnEmergency,
        plannedFirstUse);
  }

  private Intention of(String other) {
    return new Intention(
        other,
        country,
        dataCategories,
        dueDiligence,
        thirdCountry,
        ancillary,
        engagement,
        replaces,
        emergency,
        plannedFirstUse);
  }

  private Intention concerning(String existing) {
    return new Intention(
        kind,
        country,
        dataCategories,
        dueDiligence,
        thirdCountry,
        ancillary,
        existing,
        replaces,
        emergency,
        plannedFirstUse);
  }

  String json() {
    return """
    {"kind":"%s","engagement":{%s"entity":{"name":"Nordlicht Hosting GmbH",
     "address":"Am Kai 3, 20457 Hamburg","country":"%s",
     "contact":{"name":"Nora Nord","email":"dp@nordlicht.example"}},
     "service":"Object storage","purpose":"Storage of encrypted backups","dataLocations":["%s"],
     "dataCategories":%s,"dataSubjects":["employees"],"thirdCountry":%s,"dueDiligence":%s,
     "ancillary":%s,"parent":null,"services":["main"]},
     "replaces":%s,"reason":"Neuer Backup-Speicher","plannedFirstUse":"%s","emergency":%s,
     "services":["main"]}\
    """
        .formatted(
            kind,
            engagement == null ? "" : "\"id\":\"" + engagement + "\",",
            country,
            country,
            Processor.list(dataCategories.toArray(String[]::new)),
            thirdCountry,
            Processor.list(dueDiligence.toArray(String[]::new)),
            ancillary,
            replaces == null ? null : '"' + replaces + '"',
            plannedFirstUse,
            emergency);
  }
}
