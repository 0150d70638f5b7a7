package org.subnotice.api.rest.asking;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Objections;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.InvalidRequest;

/** All objections of a year, with outcome and time to outcome. */
@Component
public final class ObjectionsOfAYear {

  public static final CsvTable<ObjectionView> TABLE =
      new CsvTable<>(
          "objections",
          List.of(
              "id",
              "window",
              "change",
              "agreement",
              "reference",
              "engagement",
              "subprocessor",
              "receivedAt",
              "timely",
              "flags",
              "channel",
              "declarant",
              "outcome",
              "outcomeAt",
              "duration"),
          ObjectionsOfAYear::cells);

  private final Objections objections;
  private final KnownAgreements known;
  private final Days days;

  public ObjectionsOfAYear(Objections objections, KnownAgreements known, Days days) {
    this.objections = objections;
    this.known = known;
    this.days = days;
  }

  public Function<Slice, Page<ObjectionView>> answer(Caller caller, ObjectionsQuestion asked) {
    var zone = days.zone(caller);
    var year = year(caller, asked.year());
    var agreement =
        Optional.ofNullable(asked.agreement())
            .filter(id -> !id.isEmpty())
            .map(id -> known.of(caller, id).id());
    return slice ->
        objections.list(
            caller.processor(),
            begins(year, zone),
            begins(year.plusYears(1), zone),
            agreement,
            slice);
  }

  public Year year(Caller caller, @Nullable String written) {
    if (written == null || written.isEmpty()) {
      return Year.from(days.asOf(caller, null));
    }
    if (!written.matches("[12][0-9]{3}")) {
      throw InvalidRequest.at("#/year", "Write a year of four digits, such as 2026.");
    }
    return Year.of(Integer.parseInt(written));
  }

  private static Instant begins(Year year, ZoneId zone) {
    return year.atDay(1).atStartOfDay(zone).toInstant();
  }

  private static List<? extends @Nullable Object> cells(ObjectionView each) {
    return Arrays.asList(
        each.id(),
        each.window(),
        each.change(),
        each.agreement(),
        each.reference(),
        each.engagement(),
        each.subprocessor(),
        each.receivedAt(),
        each.timely(),
        each.flags(),
        each.channel(),
        each.declarant(),
        each.outcome(),
        each.outcomeAt(),
        each.duration());
  }
}
