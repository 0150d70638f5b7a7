package org.subnotice.api.rest.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.Engagements;
import org.subnotice.api.read.EntryView;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.register.EngagementId;

/** What the list ever said about one engagement. */
@Component
public final class Entries {

  public static final CsvTable<EntryView> TABLE =
      new CsvTable<>(
          "entries",
          List.of(
              "position",
              "agreement",
              "applies",
              "validFrom",
              "validTo",
              "recordedAt",
              "replacedAt",
              "change",
              "name",
              "service",
              "purpose",
              "dataLocations"),
          Entries::cells);

  private final Engagements engagements;
  private final Register register;

  public Entries(Engagements engagements, Register register) {
    this.engagements = engagements;
    this.register = register;
  }

  /** The engagement as it is known now; refused as NOT_FOUND where there is none. */
  public EngagementView engagement(Caller caller, String engagement) {
    return register
        .find(caller.processor(), new EngagementId(engagement).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such engagement."));
  }

  public Function<Slice, Page<EntryView>> answer(
      Caller caller, String engagement, EntriesQuestion asked) {
    String id = engagement(caller, engagement).id();
    return slice -> engagements.entries(caller.processor(), id, slice);
  }

  private static List<? extends @Nullable Object> cells(EntryView each) {
    var details = Optional.ofNullable(each.details());
    return Arrays.asList(
        each.position(),
        each.agreement(),
        each.applies(),
        each.validFrom(),
        each.validTo(),
        each.recordedAt(),
        each.replacedAt(),
        each.change(),
        details.map(said -> said.entity().name()).orElse(null),
        details.map(EngagementView::service).orElse(null),
        details.map(EngagementView::purpose).orElse(null),
        details.map(EngagementView::dataLocations).orElse(List.of()));
  }
}
