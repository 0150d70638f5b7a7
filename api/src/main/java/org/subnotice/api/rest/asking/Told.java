package org.subnotice.api.rest.asking;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Correspondence;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** Everything that one controller was told, and what it answered. */
@Component
public final class Told {

  public static final CsvTable<CorrespondenceLine> TABLE =
      new CsvTable<>(
          "correspondence",
          List.of(
              "position",
              "at",
              "direction",
              "kind",
              "channel",
              "who",
              "messageId",
              "sha256",
              "tier",
              "text",
              "window",
              "change",
              "notice",
              "evidence"),
          Told::cells);

  private final Correspondence correspondence;
  private final KnownAgreements known;
  private final Days days;

  public Told(Correspondence correspondence, KnownAgreements known, Days days) {
    this.correspondence = correspondence;
    this.known = known;
    this.days = days;
  }

  public Function<Slice, Page<CorrespondenceLine>> answer(
      Caller caller, String agreement, CorrespondenceQuestion asked) {
    String id = known.of(caller, agreement).id();
    var zone = days.zone(caller);
    var from = Query.instantOrDay("from", asked.from(), zone, 0);
    var to = Query.instantOrDay("to", asked.to(), zone, 1);
    return slice -> {
      var page = correspondence.list(caller.processor(), id, from, to, slice);
      return new Page<>(
          page.items().stream()
              .map(said -> CorrespondenceLine.of(said, caller.processor()))
              .toList(),
          page.next());
    };
  }

  private static List<? extends @Nullable Object> cells(CorrespondenceLine line) {
    var said = line.said();
    return Arrays.asList(
        said.position(),
        said.at(),
        said.direction(),
        said.kind(),
        said.channel(),
        said.who(),
        said.messageId(),
        said.sha256(),
        said.tier(),
        said.text(),
        said.window(),
        said.change(),
        line.links().notice(),
        line.links().evidence());
  }
}
