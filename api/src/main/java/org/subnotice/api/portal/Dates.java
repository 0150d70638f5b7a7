package org.subnotice.api.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.page.Words;
import org.subnotice.api.portal.NoticePage.Row;
import org.subnotice.api.portal.NoticePage.Step;
import org.subnotice.api.read.ComputationView;
import org.subnotice.core.window.WindowState;

/** Tells when: the last day, what is left until then, the use, and how the last day came about. */
record Dates(Situation situation, Words words) {

  /** Empty where the notice is out of date: none of its days means anything any more. */
  List<Row> rows() {
    var rows = new ArrayList<Row>();
    if (situation.window().state() == WindowState.SUPERSEDED) {
      return rows;
    }
    situation
        .computation()
        .ifPresent(
            computed -> {
              rows.add(new Row(words.say(lastDayLabel()), lastDay(computed)));
              rows.add(new Row(words.say("dates.left"), left(computed.lastDay())));
            });
    rows.add(new Row(words.say("dates." + useLabel()), words.day(use())));
    return List.copyOf(rows);
  }

  String lastDay(ComputationView computed) {
    var closesAt = situation.closesAt().orElse(computed.closesAt());
    return words.lastDay(computed.lastDay(), closesAt, situation.zone());
  }

  private String left(LocalDate lastDay) {
    long days = ChronoUnit.DAYS.between(situation.today(), lastDay);
    if (situation.late()) {
      return words.say("left.over");
    }
    return switch (Math.clamp(days, 0, 2)) {
      case 0 -> words.say("left.today");
      case 1 -> words.say("left.tomorrow");
      default -> words.say("left.days", days);
    };
  }

  private String lastDayLabel() {
    return situation.needsConsent() ? "dates.last-answer" : "dates.last-day";
  }

  private String useLabel() {
    return switch (situation.window().state()) {
      case OBJECTED, REFUSED, STOPPING, STOPPED -> "blocked-use";
      default -> situation.window().earliestUse() == null ? "planned-use" : "earliest-use";
    };
  }

  /** As planned, yet never within the period. */
  private LocalDate use() {
    var decided = Optional.ofNullable(situation.window().earliestUse());
    var planned = situation.change().plannedFirstUse();
    return decided
        .map(at -> at.atZone(situation.zone()).toLocalDate())
        .orElseGet(() -> situation.computation().map(c -> later(c, planned)).orElse(planned));
  }

  private static LocalDate later(ComputationView computed, LocalDate planned) {
    var after = computed.lastDay().plusDays(1);
    return planned.isBefore(after) ? after : planned;
  }

  @Nullable TimeLine timeLine() {
    return rows().isEmpty() ? null : situation.computation().map(this::drawn).orElse(null);
  }

  private TimeLine drawn(ComputationView computed) {
    var received = computed.receivedAt().atZone(situation.zone()).toLocalDate();
    var marks =
        List.of(
            mark("line.received", received),
            mark("line.last-day", computed.lastDay()),
            mark("line." + useLabel(), use()));
    var description =
        words.say(
            "line.description",
            words.day(received),
            words.day(computed.lastDay()),
            words.day(use()),
            words.day(situation.today()));
    return TimeLine.of(marks, situation.today(), description);
  }

  private TimeLine.Mark mark(String label, LocalDate day) {
    return new TimeLine.Mark(day, words.say(label), words.day(day));
  }

  List<Step> steps() {
    return situation.computation().map(ComputationView::steps).orElse(List.of()).stream()
        .map(s -> new Step(s.rule(), words.language().pick(s.text(), s.textEn())))
        .toList();
  }
}
