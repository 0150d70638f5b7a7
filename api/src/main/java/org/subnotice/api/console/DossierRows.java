package org.subnotice.api.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.subnotice.api.page.KnownOrGap;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.core.register.ThirdCountry;

/** What the dossier says of an engagement. */
record DossierRows(Words words) {

  List<Row> of(EngagementView engagement) {
    var rows = new ArrayList<Row>();
    var entity = engagement.entity();
    add(rows, "entity", lines(entity.name(), entity.address(), words.place(entity.country())));
    Optional.ofNullable(entity.contact())
        .map(DossierRows::contact)
        .ifPresent(lines -> add(rows, "contact", lines));
    add(rows, "service", List.of(engagement.service()));
    add(rows, "purpose", List.of(engagement.purpose()));
    joined(rows, "categories", engagement.dataCategories());
    joined(rows, "subjects", engagement.dataSubjects());
    joined(rows, "locations", engagement.dataLocations().stream().map(words::place).toList());
    joined(rows, "remote-access", engagement.remoteAccess().stream().map(words::place).toList());
    add(rows, "third-country", thirdCountry(engagement));
    add(rows, "measures", engagement.measures());
    add(rows, "due-diligence", engagement.dueDiligence());
    add(rows, "chain", new KnownOrGap(words).of(engagement));
    return List.copyOf(rows);
  }

  /** Without a basis there is no transfer, or a gap. */
  List<String> thirdCountry(EngagementView engagement) {
    return Optional.ofNullable(engagement.thirdCountry())
        .map(this::basis)
        .orElseGet(() -> List.of(new KnownOrGap(words).withoutBasis(engagement)));
  }

  private List<String> basis(ThirdCountry transfer) {
    var lines = new ArrayList<String>();
    lines.add(words.say("fact.third-country.basis", transfer.basis()));
    if (!transfer.guarantees().equals(transfer.basis())) {
      said(lines, "fact.third-country.guarantees", transfer.guarantees());
    }
    said(lines, "fact.third-country.evidence", transfer.evidence());
    Optional.ofNullable(transfer.validUntil())
        .ifPresent(day -> lines.add(words.say("fact.third-country.until", words.day(day))));
    return lines;
  }

  private void said(List<String> lines, String key, String text) {
    if (!text.isBlank()) {
      lines.add(words.say(key, text));
    }
  }

  private static List<String> contact(PersonView person) {
    return lines(person.name(), person.email());
  }

  private static List<String> lines(@org.jspecify.annotations.Nullable String... lines) {
    return Stream.of(lines).flatMap(Stream::ofNullable).filter(line -> !line.isBlank()).toList();
  }

  private void joined(List<Row> rows, String key, List<String> values) {
    add(rows, key, values.isEmpty() ? List.of() : List.of(String.join(", ", values)));
  }

  private void add(List<Row> rows, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      rows.add(new Row(words.say("fact." + key), lines));
    }
  }
}
