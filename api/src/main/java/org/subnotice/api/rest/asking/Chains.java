package org.subnotice.api.rest.asking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.Caller;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.PersonView;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.agreement.KnownAgreements;
import org.subnotice.api.rest.asking.ChainView.Link;
import org.subnotice.api.rest.csv.CsvTable;

/** Puts the list of a day together as what it is: a tree. */
@Component
public final class Chains {

  public static final CsvTable<Link> TABLE =
      new CsvTable<>(
          "chain",
          List.of(
              "depth",
              "engagement",
              "parent",
              "name",
              "address",
              "country",
              "contact",
              "email",
              "service",
              "purpose",
              "dataLocations",
              "validFrom",
              "gaps"),
          Chains::cells);

  private final Register register;
  private final KnownAgreements known;
  private final Days days;

  public Chains(Register register, KnownAgreements known, Days days) {
    this.register = register;
    this.known = known;
    this.days = days;
  }

  public ChainView answer(Caller caller, ChainQuestion asked) {
    LocalDate day = days.asOf(caller, asked.asOf());
    var knownAt = days.knownAt(caller, asked.knownAt());
    var agreement =
        Optional.ofNullable(asked.agreement())
            .filter(Predicate.not(String::isEmpty))
            .map(id -> known.of(caller, id).id());
    return tree(
        day,
        AllPages.of(slice -> register.list(caller.processor(), day, knownAt, agreement, slice)));
  }

  static ChainView tree(LocalDate day, List<RegisterEntryView> list) {
    var growing = new Growing(day, list);
    var roots = growing.roots();
    int gaps = roots.stream().flatMap(Link::all).mapToInt(link -> link.gaps().size()).sum();
    return new ChainView(day, roots, gaps);
  }

  /** One tree while it is put together; each entry is placed once, even in a circle. */
  private static final class Growing {

    private final List<RegisterEntryView> list;
    private final Map<String, List<RegisterEntryView>> below;
    private final Set<String> listed;
    private final Set<String> placed = new HashSet<>();
    private final Gaps gaps;

    private Growing(LocalDate day, List<RegisterEntryView> list) {
      this.list = list;
      gaps = new Gaps(day);
      listed = list.stream().map(each -> each.engagement().id()).collect(Collectors.toSet());
      below =
          list.stream()
              .filter(each -> each.engagement().parent() != null)
              .collect(Collectors.groupingBy(each -> String.valueOf(each.engagement().parent())));
    }

    private List<Link> roots() {
      var roots = new ArrayList<Link>();
      list.stream().filter(this::isRoot).forEach(each -> roots.add(link(each, 1)));
      list.stream()
          .filter(each -> !placed.contains(each.engagement().id()))
          .forEach(
              each -> {
                if (!placed.contains(each.engagement().id())) {
                  roots.add(link(each, 1));
                }
              });
      return List.copyOf(roots);
    }

    private boolean isRoot(RegisterEntryView entry) {
      String parent = entry.engagement().parent();
      return parent == null || !listed.contains(parent);
    }

    private Link link(RegisterEntryView entry, int depth) {
      EngagementView engagement = entry.engagement();
      placed.add(engagement.id());
      var children = below.getOrDefault(engagement.id(), List.of());
      var links = new ArrayList<Link>();
      for (RegisterEntryView child : children) {
        if (!placed.contains(child.engagement().id())) {
          links.add(link(child, depth + 1));
        }
      }
      String parent = engagement.parent();
      boolean orphan = parent != null && !listed.contains(parent);
      return new Link(
          depth,
          engagement,
          entry.validFrom(),
          gaps.of(engagement, !children.isEmpty(), orphan),
          List.copyOf(links));
    }
  }

  private static List<? extends @Nullable Object> cells(Link link) {
    var engagement = link.engagement();
    var entity = engagement.entity();
    var contact = Optional.ofNullable(entity.contact());
    Function<ChainView.Gap, Object> code = ChainView.Gap::code;
    return Arrays.asList(
        link.depth(),
        engagement.id(),
        engagement.parent(),
        entity.name(),
        entity.address(),
        entity.country(),
        contact.map(PersonView::name).orElse(null),
        contact.map(PersonView::email).orElse(null),
        engagement.service(),
        engagement.purpose(),
        engagement.dataLocations(),
        link.validFrom(),
        link.gaps().stream().map(code).toList());
  }
}
