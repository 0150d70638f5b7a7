package org.subnotice.api.rest.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.Authorisations;
import org.subnotice.api.read.Authorisations.Span;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Page;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.read.ShiftView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.asking.DifferenceView.Kind;
import org.subnotice.api.rest.asking.DifferenceView.Named;
import org.subnotice.api.rest.csv.CsvTable;
import org.subnotice.api.rest.json.Query;

/** What changed between two days: of the list, and for each agreement. */
@Component
public final class Differences {

  public static final CsvTable<DifferenceView> TABLE =
      new CsvTable<>(
          "differences",
          List.of(
              "kind",
              "engagement",
              "name",
              "service",
              "replaced",
              "replacedName",
              "fields",
              "agreement",
              "change",
              "at"),
          Differences::cells);

  // Lines of the list first, then lines of agreements: cursors of the latter begin with a digit.
  private static final String LIST = "0";

  private final Register register;
  private final Authorisations authorisations;
  private final Changes changes;
  private final KnownAgreements known;
  private final Days days;

  public Differences(
      Register register,
      Authorisations authorisations,
      Changes changes,
      KnownAgreements known,
      Days days) {
    this.register = register;
    this.authorisations = authorisations;
    this.changes = changes;
    this.known = known;
    this.days = days;
  }

  public Function<Slice, Page<DifferenceView>> answer(Caller caller, DifferencesQuestion asked) {
    LocalDate from = Query.required("from", Query.day("from", asked.from()));
    var span = new Span(from, days.to(caller, from, asked.to()), days.zone(caller));
    Instant knownAt = days.knownAt(caller, asked.knownAt());
    var agreement =
        Optional.ofNullable(asked.agreement())
            .filter(id -> !id.isEmpty())
            .map(id -> known.of(caller, id).id());
    return slice -> page(caller.processor(), span, agreement, knownAt, slice);
  }

  private Page<DifferenceView> page(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice) {
    boolean behindTheList = slice.cursor().filter(cursor -> !cursor.startsWith(LIST)).isPresent();
    if (behindTheList) {
      return shifts(processor, span, agreement, knownAt, slice);
    }
    var inList = new Slice(slice.cursor().map(cursor -> cursor.substring(1)), slice.limit());
    var listed =
        Cut.of(
            ofTheList(processor, span, agreement, knownAt), inList, each -> each.engagement().id());
    if (listed.next() != null) {
      return new Page<>(listed.items(), LIST + listed.next());
    }
    return filled(listed.items(), slice, processor, span, agreement, knownAt);
  }

  private Page<DifferenceView> filled(
      List<DifferenceView> listed,
      Slice slice,
      String processor,
      Span span,
      Optional<String> agreement,
      Instant knownAt) {
    int room = slice.limit() - listed.size();
    if (room == 0) {
      return new Page<>(listed, "1");
    }
    var rest = shifts(processor, span, agreement, knownAt, new Slice(Optional.empty(), room));
    var items = new ArrayList<>(listed);
    items.addAll(rest.items());
    return new Page<>(List.copyOf(items), rest.next());
  }

  private List<DifferenceView> ofTheList(
      String processor, Span span, Optional<String> agreement, Instant knownAt) {
    return new ListDifferences(
            whole(processor, span.from(), agreement, knownAt),
            whole(processor, span.to(), agreement, knownAt),
            change -> changes.find(processor, change).map(ChangeView::replaces))
        .all();
  }

  private List<RegisterEntryView> whole(
      String processor, LocalDate day, Optional<String> agreement, Instant knownAt) {
    return AllPages.of(slice -> register.list(processor, day, knownAt, agreement, slice));
  }

  private Page<DifferenceView> shifts(
      String processor, Span span, Optional<String> agreement, Instant knownAt, Slice slice) {
    var page = authorisations.between(processor, span, agreement, knownAt, slice);
    return new Page<>(page.items().stream().map(Differences::line).toList(), page.next());
  }

  private static DifferenceView line(ShiftView shift) {
    return new DifferenceView(
        Kind.valueOf(shift.kind().name()),
        new Named(shift.engagement(), shift.name(), shift.service()),
        null,
        List.of(),
        shift.agreement(),
        shift.change(),
        shift.at());
  }

  private static List<? extends @Nullable Object> cells(DifferenceView each) {
    var replaced = Optional.ofNullable(each.replaced());
    return Arrays.asList(
        each.kind(),
        each.engagement().id(),
        each.engagement().name(),
        each.engagement().service(),
        replaced.map(Named::id).orElse(null),
        replaced.map(Named::name).orElse(null),
        each.fields().stream()
            .map(field -> field.field() + ": " + field.before() + " → " + field.after())
            .collect(Collectors.joining("; ")),
        each.agreement(),
        each.change(),
        each.at());
  }
}
