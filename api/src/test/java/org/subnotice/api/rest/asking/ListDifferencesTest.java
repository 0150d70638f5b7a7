package org.subnotice.api.rest.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.RegisterEntryView;
import org.subnotice.api.rest.asking.DifferenceView.Field;
import org.subnotice.api.rest.asking.DifferenceView.Kind;
import org.subnotice.api.rest.asking.DifferenceView.Named;

class ListDifferencesTest {

  private static final LocalDate DAY = LocalDate.parse("2026-11-23");

  @Test
  void who_came_and_who_went() {
    var lines = between(List.of(entry("a", "Hosting", null)), List.of(entry("b", "Mail", null)));

    assertThat(lines).extracting(DifferenceView::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
  }

  @Test
  void a_replacement_is_one_line_that_names_both() {
    var lines =
        between(List.of(entry("a", "Hosting", null)), List.of(entry("b", "Hosting", "replaces-a")));

    assertThat(lines)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.kind()).isEqualTo(Kind.REPLACED);
              assertThat(line.replaced()).isEqualTo(new Named("engagement-a", "a", "Hosting"));
            });
  }

  @Test
  void what_is_said_otherwise_stands_field_by_field() {
    var lines =
        between(List.of(entry("a", "Hosting", null)), List.of(entry("a", "Storage", "change-1")));

    assertThat(lines)
        .singleElement()
        .extracting(DifferenceView::fields)
        .isEqualTo(List.of(new Field("service", "Hosting", "Storage")));
  }

  @Test
  void the_same_list_has_no_differences() {
    var list = List.of(entry("a", "Hosting", null));

    assertThat(between(list, list)).isEmpty();
  }

  private static List<DifferenceView> between(
      List<RegisterEntryView> before, List<RegisterEntryView> after) {
    return new ListDifferences(
            before,
            after,
            change -> Optional.of("engagement-a").filter(_ -> change.equals("replaces-a")))
        .all();
  }

  private static RegisterEntryView entry(String name, String service, @Nullable String change) {
    var engagement =
        new EngagementView(
            "engagement-" + name,
            new EngagementView.Entity(name, null, "DE", null),
            service,
            "Hosting",
            List.of("DE"),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            false,
            null,
            List.of(),
            null,
            List.of());
    return new RegisterEntryView(
        engagement, null, List.of(), DAY, null, Instant.parse("2026-11-23T08:00:00Z"), change);
  }
}
