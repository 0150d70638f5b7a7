package org.subnotice.api.console;

import java.util.List;
import java.util.Optional;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.Plans;

/** What an announcement now would do, in words. */
record PlanRows(Visit visit) {

  /** How many agreements the page names. */
  static final int MOST = 100;

  ChangePage.PlanPart of(Plans.Outline plan) {
    int others = plan.agreements() - plan.first().size();
    return new ChangePage.PlanPart(
        missing(plan.missing()),
        plan.first().stream().map(this::line).toList(),
        others > 0 ? words().say("plan.others", others) : null);
  }

  private Words words() {
    return visit.words();
  }

  private ChangePage.PlanLine line(Plans.Affected affected) {
    return new ChangePage.PlanLine(
        affected.agreement(),
        affected.reference(),
        affected.controller(),
        affected.terms(),
        words().say("form." + affected.form()),
        missing(affected.missing()),
        lastDay(affected),
        Optional.ofNullable(affected.earliestUse())
            .map(visit::moment)
            .orElseGet(() -> words().say("plan.never")),
        affected.warnings().stream().map(this::warning).toList());
  }

  private String warning(Plans.Warning warning) {
    return switch (words().language()) {
      case GERMAN -> warning.german();
      case ENGLISH -> warning.english();
    };
  }

  private String lastDay(Plans.Affected affected) {
    var day = affected.expectedLastDay();
    var closes = affected.expectedClosesAt();
    return day == null || closes == null
        ? words().say("plan.no-period")
        : words().lastDay(day, closes, visit.zone());
  }

  private List<String> missing(List<String> items) {
    return items.stream()
        .map(item -> words().sayOr("missing." + item.replace(' ', '-'), item))
        .toList();
  }
}
