package org.subnotice.api.publicsite;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.publicsite.PublishedList.Announced;
import org.subnotice.api.publicsite.PublishedList.Entry;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.ProcessorView;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Register;
import org.subnotice.core.change.ChangeState;

/** Puts together what a processor publishes. */
@Component
class PublishedLists {

  private final Processors processors;
  private final Register register;
  private final Changes changes;
  private final Clock clock;

  PublishedLists(Processors processors, Register register, Changes changes, Clock clock) {
    this.processors = processors;
    this.register = register;
    this.changes = changes;
    this.clock = clock;
  }

  /** {@code on} is a civil day in the processor's zone, today where it is left out. */
  Optional<PublishedList> find(String slug, Optional<LocalDate> on) {
    return processors.bySlug(slug).map(processor -> list(processor, on));
  }

  private PublishedList list(ProcessorView processor, Optional<LocalDate> on) {
    var today = clock.instant().atZone(ZoneId.of(processor.zone())).toLocalDate();
    var day = on.orElse(today);
    var announced = day.isBefore(today) ? List.<Announced>of() : announced(processor.id());
    return new PublishedList(processor, day, entries(processor.id(), day), announced);
  }

  /** An engagement that applies under several agreements is listed once, from its first day. */
  private List<Entry> entries(String processor, LocalDate day) {
    var known = clock.instant();
    var byId = new LinkedHashMap<String, Entry>();
    AllPages.of(slice -> register.list(processor, day, known, Optional.empty(), slice)).stream()
        .map(line -> entry(line.engagement(), line.validFrom()))
        .forEach(entry -> byId.merge(entry.id(), entry, PublishedLists::earlier));
    return List.copyOf(byId.values());
  }

  private static Entry earlier(Entry one, Entry other) {
    boolean first =
        one.validFrom() != null
            && other.validFrom() != null
            && other.validFrom().isBefore(one.validFrom());
    return first ? other : one;
  }

  private List<Announced> announced(String processor) {
    return AllPages.of(slice -> changes.list(processor, slice)).stream()
        .filter(PublishedLists::pending)
        .map(
            change ->
                new Announced(
                    change.id(),
                    change.kind(),
                    entry(change.engagement(), null),
                    change.announcedAt(),
                    change.plannedFirstUse()))
        .toList();
  }

  private static boolean pending(ChangeView change) {
    return change.state() == ChangeState.ANNOUNCED || change.state() == ChangeState.DECIDED;
  }

  private static Entry entry(EngagementView engagement, @Nullable LocalDate validFrom) {
    var entity = engagement.entity();
    return new Entry(
        engagement.id(),
        entity.name(),
        entity.address(),
        entity.country(),
        engagement.service(),
        engagement.purpose(),
        engagement.dataLocations(),
        engagement.thirdCountry(),
        engagement.leavesTheArea(),
        engagement.parent(),
        validFrom);
  }
}
