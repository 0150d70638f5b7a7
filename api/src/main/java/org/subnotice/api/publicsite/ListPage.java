package org.subnotice.api.publicsite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.api.publicsite.PublishedList.Announced;
import org.subnotice.api.publicsite.PublishedList.Entry;

/** The published list in finished sentences. */
record ListPage(
    String title,
    String processor,
    String slug,
    String contact,
    String on,
    String day,
    List<Line> lines,
    List<Line> announced,
    String switchTo) {

  /**
   * {@code plan} says what is announced for when, {@code anchor} is the change that feeds point to;
   * both null for what is on the list.
   */
  record Line(
      @Nullable String anchor,
      String name,
      @Nullable String below,
      List<String> address,
      String service,
      String purpose,
      String locations,
      List<String> thirdCountry,
      @Nullable String plan) {}

  static ListPage of(PublishedList list, Words words) {
    var processor = list.processor();
    return new ListPage(
        words.say("list.title", processor.name()),
        processor.name(),
        processor.slug(),
        words.say(
            "list.contact", processor.name(), processor.address(), processor.contact().email()),
        list.on().toString(),
        words.day(list.on()),
        list.entries().stream()
            .map(entry -> line(entry, list.nameOf(entry.parent()), words, null, null))
            .toList(),
        list.announced().stream()
            .map(
                a ->
                    line(
                        a.entry(),
                        list.nameOf(a.entry().parent()),
                        words,
                        a.change(),
                        plan(a, words)))
            .toList(),
        "?lang=" + words.language().other().tag() + "&on=" + list.on());
  }

  private static String plan(Announced announced, Words words) {
    return words.say("list.kind." + announced.kind(), words.day(announced.plannedFirstUse()));
  }

  private static Line line(
      Entry entry,
      Optional<String> above,
      Words words,
      @Nullable String anchor,
      @Nullable String plan) {
    var below = above.map(name -> words.say("list.below", name));
    var address = new ArrayList<String>();
    Optional.ofNullable(entry.address()).filter(a -> !a.isBlank()).ifPresent(address::add);
    address.add(words.place(entry.country()));
    var third = new ArrayList<String>();
    Optional.ofNullable(entry.thirdCountry())
        .ifPresentOrElse(
            transfer -> {
              third.add(transfer.basis());
              if (!transfer.guarantees().equals(transfer.basis())) {
                third.add(transfer.guarantees());
              }
            },
            () ->
                third.add(
                    words.say(
                        entry.leavesTheArea()
                            ? "list.third-country.unstated"
                            : "list.third-country.none")));
    return new Line(
        anchor,
        entry.name(),
        below.orElse(null),
        address,
        entry.service(),
        entry.purpose(),
        entry.dataLocations().isEmpty()
            ? words.say("list.locations.none")
            : words.places(entry.dataLocations()),
        third,
        plan);
  }
}
