package org.subnotice.story;

/** Who shall come onto the list. The legal name is public; the person to ask there is not. */
record Subprocessor(String name, String address, String person, String email) {

  static final Subprocessor NORDLICHT =
      new Subprocessor(
          "Nordlicht Hosting GmbH", "Am Kai 3, 20457 Hamburg", "Nora Nord", "dp@nordlicht.example");

  String json() {
    return """
    {"entity":{"name":"%s","address":"%s","country":"DE","contact":{"name":"%s","email":"%s"}},
     "service":"Object storage","purpose":"Storage of encrypted backups","dataLocations":["DE"],
     "dataCategories":["backup copies"],"dataSubjects":["employees"],"thirdCountry":null,
     "ancillary":false,"parent":null,"services":["main"],"dueDiligence":["Pruefbericht 2026.pdf"]}\
    """
        .formatted(name, address, person, email);
  }
}
