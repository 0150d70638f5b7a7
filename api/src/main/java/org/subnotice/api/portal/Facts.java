package org.subnotice.api.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.subnotice.api.page.KnownOrGap;
import org.subnotice.api.page.Words;
import org.subnotice.api.portal.NoticePage.Row;
import org.subnotice.api.read.EngagementView;
import org.subnotice.core.register.ThirdCountry;

/** Tells who shall process what, where, why and on which basis. */
record Facts(Situation situation, Words words) {

  List<Row> rows() {
    var engagement = situation.change().engagement();
    var rows = new ArrayList<Row>();
    rows.add(row("entity", entity(engagement.entity())));
    contact(engagement.entity()).ifPresent(rows::add);
    situation
        .replaced()
        .ifPresent(
            r -> rows.add(row("replaces", List.of(r.entity().name() + " – " + r.service()))));
    if (situation.terms().usableAtOnce()) {
      rows.add(row("emergency", List.of(words.say("fact.emergency.text"))));
    }
    rows.add(row("service", List.of(engagement.service())));
    rows.add(row("purpose", List.of(engagement.purpose())));
    listed(rows, "categories", engagement.dataCategories());
    listed(rows, "subjects", engagement.dataSubjects());
    rows.add(row("locations", places(engagement)));
    listed(rows, "remote-access", engagement.remoteAccess().stream().map(words::place).toList());
    rows.add(row("third-country", thirdCountry(engagement)));
    itemised(rows, "measures", engagement.measures());
    itemised(rows, "due-diligence", engagement.dueDiligence());
    rows.add(row("chain", new KnownOrGap(words).of(engagement)));
    listed(rows, "services", situation.change().services());
    rows.add(row("reason", List.of(situation.change().reason())));
    rows.add(row("agreement", List.of(situation.agreement().reference())));
    return List.copyOf(rows);
  }

  private Row row(String key, List<String> lines) {
    return new Row(words.say("fact." + key), lines);
  }

  private void listed(List<Row> rows, String key, List<String> values) {
    if (!values.isEmpty()) {
      rows.add(row(key, List.of(String.join(", ", values))));
    }
  }

  private void itemised(List<Row> rows, String key, List<String> values) {
    if (!values.isEmpty()) {
      rows.add(row(key, values));
    }
  }

  private List<String> entity(EngagementView.Entity entity) {
    var lines = new ArrayList<String>();
    lines.add(entity.name());
    Optional.ofNullable(entity.address()).filter(a -> !a.isBlank()).ifPresent(lines::add);
    lines.add(words.place(entity.country()));
    return lines;
  }

  private Optional<Row> contact(EngagementView.Entity entity) {
    return Optional.ofNullable(entity.contact())
        .map(person -> row("contact", List.of(person.name(), person.email())));
  }

  private List<String> places(EngagementView engagement) {
    return engagement.dataLocations().isEmpty()
        ? List.of(words.say("fact.none-named"))
        : engagement.dataLocations().stream().map(words::place).toList();
  }

  private List<String> thirdCountry(EngagementView engagement) {
    return Optional.ofNullable(engagement.thirdCountry())
        .map(this::basis)
        .orElseGet(() -> List.of(new KnownOrGap(words).withoutBasis(engagement)));
  }

  private List<String> basis(ThirdCountry transfer) {
    var lines = new ArrayList<String>();
    lines.add(words.say("fact.third-country.basis", transfer.basis()));
    if (!transfer.guarantees().equals(transfer.basis())) {
      said(lines, "guarantees", transfer.guarantees());
    }
    said(lines, "evidence", transfer.evidence());
    Optional.ofNullable(transfer.validUntil())
        .ifPresent(day -> lines.add(words.say("fact.third-country.until", words.day(day))));
    return lines;
  }

  private void said(List<String> lines, String key, String text) {
    if (!text.isBlank()) {
      lines.add(words.say("fact.third-country." + key, text));
    }
  }
}
