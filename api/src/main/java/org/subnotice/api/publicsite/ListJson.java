package org.subnotice.api.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.publicsite.PublishedList.Entry;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.register.ThirdCountry;

/** The published list for programs. */
record ListJson(Publisher processor, LocalDate on, List<Item> items, List<Plan> announced) {

  record Publisher(String slug, String name, String address, String country) {}

  record Entity(String name, @Nullable String address, String country) {}

  record Item(
      String id,
      Entity entity,
      String service,
      String purpose,
      List<String> dataLocations,
      @Nullable ThirdCountry thirdCountry,
      @Nullable String parent,
      @Nullable LocalDate validFrom) {}

  record Plan(
      String change,
      ChangeKind kind,
      Item engagement,
      @Nullable Instant announcedAt,
      LocalDate plannedFirstUse) {}

  static ListJson of(PublishedList list) {
    var processor = list.processor();
    return new ListJson(
        new Publisher(
            processor.slug(), processor.name(), processor.address(), processor.seat().country()),
        list.on(),
        list.entries().stream().map(ListJson::item).toList(),
        list.announced().stream()
            .map(
                a ->
                    new Plan(
                        a.change(),
                        a.kind(),
                        item(a.entry()),
                        a.announcedAt(),
                        a.plannedFirstUse()))
            .toList());
  }

  private static Item item(Entry entry) {
    return new Item(
        entry.id(),
        new Entity(entry.name(), entry.address(), entry.country()),
        entry.service(),
        entry.purpose(),
        entry.dataLocations(),
        entry.thirdCountry(),
        entry.parent(),
        entry.validFrom());
  }
}
