package org.subnotice.api.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.core.change.ChangeKind;
import org.subnotice.core.register.ThirdCountry;

/** The list of one processor as it applied on a day, without any person's data. */
record PublishedList(
    ProcessorView processor, LocalDate on, List<Entry> entries, List<Announced> announced) {

  /** The name of an engagement on this list. */
  Optional<String> nameOf(@Nullable String engagement) {
    return entries.stream()
        .filter(each -> each.id().equals(engagement))
        .map(Entry::name)
        .findFirst();
  }

  record Entry(
      String id,
      String name,
      @Nullable String address,
      String country,
      String service,
      String purpose,
      List<String> dataLocations,
      @Nullable ThirdCountry thirdCountry,
      boolean leavesTheArea,
      @Nullable String parent,
      @Nullable LocalDate validFrom) {}

  /** Announced and not yet used; {@code plannedFirstUse} is a plan, never a permission. */
  record Announced(
      String change,
      ChangeKind kind,
      Entry entry,
      @Nullable Instant announcedAt,
      LocalDate plannedFirstUse) {}
}
