package org.subnotice.api.rest.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.register.Dossiers;
import org.subnotice.api.rest.tenant.Tenants;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.register.EngagementId;

/** Finds out which engagement a change is about: a new one, or one on the list. */
@Component
final class Concerned {

  private static final java.time.Instant WHATEVER_IS_KNOWN =
      java.time.Instant.parse("9999-01-01T00:00:00Z");

  private final Register register;
  private final Dossiers dossiers;
  private final Tenants tenants;

  Concerned(Register register, Dossiers dossiers, Tenants tenants) {
    this.register = register;
    this.dossiers = dossiers;
    this.tenants = tenants;
  }

  EngagementId by(ChangeBody asked, Caller caller, Ids ids) {
    return switch (asked.kind()) {
      case ADDITION, REPLACEMENT -> {
        requireNew(asked);
        asked.replaces().ifPresent(id -> requireKnown(caller, id, "#/replaces"));
        yield new EngagementId(ids.next("engagement-"));
      }
      case MATERIAL_CHANGE, REMOVAL -> listed(asked, caller);
    };
  }

  private EngagementId listed(ChangeBody asked, Caller caller) {
    if (asked.engagement().id().isPresent()) {
      return requireKnown(caller, asked.engagement().id().get(), "#/engagement/id");
    }
    if (asked.replaces().isPresent()) {
      return requireKnown(caller, asked.replaces().get(), "#/replaces");
    }
    return alike(asked, caller);
  }

  /** The one engagement of that entity for that service. */
  private EngagementId alike(ChangeBody asked, Caller caller) {
    var alike =
        all(caller).stream()
            .filter(
                each -> each.entity().name().equalsIgnoreCase(asked.engagement().entity().name()))
            .filter(each -> each.service().equalsIgnoreCase(asked.engagement().service()))
            .map(EngagementView::id)
            .distinct()
            .toList();
    if (alike.size() != 1) {
      throw new Refusal(
          RefusalCode.INVALID,
          "Name the engagement on your list that is changed or removed: its id.",
          "#/engagement/id");
    }
    return new EngagementId(alike.getFirst());
  }

  private List<EngagementView> all(Caller caller) {
    LocalDate today = tenants.today(caller);
    var all = new ArrayList<EngagementView>();
    Optional<String> cursor = Optional.empty();
    do {
      var page =
          register.list(
              caller.processor(),
              today,
              WHATEVER_IS_KNOWN,
              Optional.empty(),
              new Slice(cursor, 1000));
      page.items().stream().map(RegisterEntryView::engagement).forEach(all::add);
      cursor = Optional.ofNullable(page.next());
    } while (cursor.isPresent());
    return all;
  }

  private EngagementId requireKnown(Caller caller, String id, String pointer) {
    dossiers.requireKnown(caller.processor(), id, pointer);
    return new EngagementId(id);
  }

  private static void requireNew(ChangeBody asked) {
    if (asked.engagement().id().isPresent()) {
      throw new Refusal(
          RefusalCode.INVALID,
          "A new engagement gets its id here. Leave it out.",
          "#/engagement/id");
    }
  }
}
