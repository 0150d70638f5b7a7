package org.subnotice.api.rest.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.asking.DifferenceView.Field;
import org.subnotice.api.rest.asking.DifferenceView.Kind;
import org.subnotice.api.rest.asking.DifferenceView.Named;

/** Compares the lists of two days, engagement by engagement. */
final class ListDifferences {

  private final Map<String, RegisterEntryView> before;
  private final Map<String, RegisterEntryView> after;
  private final Function<String, Optional<String>> replacedBy;

  /**
   * @param replaced what a change takes the place of, by its id
   */
  ListDifferences(
      List<RegisterEntryView> before,
      List<RegisterEntryView> after,
      Function<String, Optional<String>> replaced) {
    this.before = byId(before);
    this.after = byId(after);
    this.replacedBy = replaced;
  }

  private static Map<String, RegisterEntryView> byId(List<RegisterEntryView> list) {
    return list.stream()
        .collect(
            Collectors.toMap(
                each -> each.engagement().id(),
                Function.identity(),
                (one, other) -> other,
                TreeMap::new));
  }

  /** In the order of the engagements' ids. */
  List<DifferenceView> all() {
    var lines = new TreeMap<String, DifferenceView>();
    after.values().stream()
        .filter(each -> !before.containsKey(each.engagement().id()))
        .forEach(each -> lines.put(each.engagement().id(), added(each)));
    before.values().stream()
        .filter(each -> !after.containsKey(each.engagement().id()))
        .filter(each -> !isReplaced(each, lines))
        .forEach(each -> lines.put(each.engagement().id(), removed(each)));
    after.values().forEach(each -> changed(each).ifPresent(line -> lines.put(key(each), line)));
    return List.copyOf(lines.values());
  }

  private static String key(RegisterEntryView entry) {
    return entry.engagement().id();
  }

  private DifferenceView added(RegisterEntryView entry) {
    var replaced =
        Optional.ofNullable(entry.change())
            .flatMap(replacedBy)
            .flatMap(id -> Optional.ofNullable(before.get(id)))
            .filter(each -> !after.containsKey(key(each)));
    return line(
        replaced.isPresent() ? Kind.REPLACED : Kind.ADDED,
        entry,
        replaced.map(each -> named(each.engagement())).orElse(null),
        List.of());
  }

  private static boolean isReplaced(RegisterEntryView entry, Map<String, DifferenceView> lines) {
    return lines.values().stream()
        .map(DifferenceView::replaced)
        .anyMatch(named -> named != null && named.id().equals(key(entry)));
  }

  private static DifferenceView removed(RegisterEntryView entry) {
    return new DifferenceView(
        Kind.REMOVED, named(entry.engagement()), null, List.of(), null, null, null);
  }

  private Optional<DifferenceView> changed(RegisterEntryView entry) {
    return Optional.ofNullable(before.get(key(entry)))
        .map(earlier -> fields(earlier, entry))
        .filter(fields -> !fields.isEmpty())
        .map(fields -> line(Kind.CHANGED, entry, null, fields));
  }

  private static DifferenceView line(
      Kind kind, RegisterEntryView entry, @Nullable Named replaced, List<Field> fields) {
    return new DifferenceView(
        kind, named(entry.engagement()), replaced, fields, null, entry.change(), null);
  }

  private static Named named(EngagementView engagement) {
    return new Named(engagement.id(), engagement.entity().name(), engagement.service());
  }

  private static List<Field> fields(RegisterEntryView before, RegisterEntryView after) {
    var was = said(before);
    var fields = new ArrayList<Field>();
    said(after)
        .forEach(
            (name, now) -> {
              String then = was.get(name);
              if (!Objects.equals(now, then)) {
                fields.add(new Field(name, then, now));
              }
            });
    return fields;
  }

  /** All that the list says of an engagement, each as one text. */
  private static Map<String, @Nullable String> said(RegisterEntryView entry) {
    var engagement = entry.engagement();
    var entity = engagement.entity();
    var third = Optional.ofNullable(engagement.thirdCountry());
    Map<String, @Nullable String> said = new LinkedHashMap<>();
    said.put("name", entity.name());
    said.put("address", entity.address());
    said.put("country", entity.country());
    said.put("contact", Authorised.contact(entity.contact()));
    said.put("service", engagement.service());
    said.put("purpose", engagement.purpose());
    said.put("dataLocations", together(engagement.dataLocations()));
    said.put("remoteAccess", together(engagement.remoteAccess()));
    said.put("dataCategories", together(engagement.dataCategories()));
    said.put("dataSubjects", together(engagement.dataSubjects()));
    said.put("thirdCountryBasis", third.map(each -> each.basis()).orElse(null));
    said.put("thirdCountryGuarantees", third.map(each -> each.guarantees()).orElse(null));
    said.put(
        "thirdCountryValidUntil",
        third.map(each -> each.validUntil()).map(Object::toString).orElse(null));
    said.put("measures", together(engagement.measures()));
    said.put("dueDiligence", together(engagement.dueDiligence()));
    said.put("parent", engagement.parent());
    return said;
  }

  private static @Nullable String together(List<String> texts) {
    return texts.isEmpty() ? null : String.join("; ", texts);
  }
}
