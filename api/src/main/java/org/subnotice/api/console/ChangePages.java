package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.subnotice.api.order.People;
import org.subnotice.api.page.QueryText;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Plans;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Slice;
import org.subnotice.api.read.Windows;
import org.subnotice.api.read.Worklist;
import org.subnotice.api.rest.json.Query;
import org.subnotice.api.rest.json.Texts;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;
import org.subnotice.core.change.ChangeId;
import org.subnotice.core.change.ChangeState;
import org.subnotice.core.window.WindowState;

/** Gathers what the page of a change shows. */
@Component
class ChangePages {

  private static final int A_PAGE = 50;

  private final Changes changes;
  private final Register register;
  private final Plans plans;
  private final Windows windows;
  private final Worklist worklist;
  private final Agreements agreements;
  private final People people;

  ChangePages(
      Changes changes,
      Register register,
      Plans plans,
      Windows windows,
      Worklist worklist,
      Agreements agreements,
      People people) {
    this.changes = changes;
    this.register = register;
    this.plans = plans;
    this.windows = windows;
    this.worklist = worklist;
    this.agreements = agreements;
    this.people = people;
  }

  ChangeView find(Visit visit, String change) {
    return changes
        .find(visit.tenant(), new ChangeId(change).value())
        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no such change."));
  }

  ChangePage page(Visit visit, String id, Form form, HttpServletRequest request) {
    var change = find(visit, id);
    boolean draft = change.state() == ChangeState.DRAFT || change.state() == ChangeState.READY;
    var words = visit.words();
    var plan =
        draft
            ? plans.outline(visit.tenant(), change.id(), PlanRows.MOST)
            : Optional.<Plans.Outline>empty();
    var next = new NextSteps(change, drafter(visit, change), visit);
    boolean told = change.progress().planned() > 0;
    return new ChangePage(
        change.id(),
        Overview.title(change, words),
        words.say("change." + change.state()),
        words.say("change." + change.state() + ".text"),
        Tones.of(change.state()),
        facts(visit, change),
        new DossierRows(words).of(change.engagement()),
        told || change.progress().running() ? Bar.of(change.progress(), words) : null,
        change.progress().running() ? ProgressEndpoint.Told.sending(change, visit) : null,
        plan.map(it -> new PlanRows(visit).of(it)).orElse(null),
        next.steps(),
        next.hint().orElse(null),
        told
            ? ClosingLine.of(change, worklist.closings(visit.tenant(), change.id()), visit)
                .orElse(null)
            : null,
        draft ? null : windows(visit, change, request),
        next.ancillaryServices(),
        next.usable(),
        form);
  }

  /** References follow from names, so that the two can be compared. */
  private boolean drafter(Visit visit, ChangeView change) {
    return people.actor(visit.tenant(), change.draftedBy()).equals(visit.caller().actor());
  }

  private List<Row> facts(Visit visit, ChangeView change) {
    var words = visit.words();
    var rows = new ArrayList<Row>();
    rows.add(Row.of(words.say("fact.kind"), words.say("kind." + change.kind())));
    rows.add(Row.of(words.say("fact.planned"), words.day(change.plannedFirstUse())));
    replaced(visit, change).ifPresent(rows::add);
    if (change.emergency()) {
      rows.add(Row.of(words.say("fact.emergency"), words.say("fact.emergency.text")));
    }
    rows.add(Row.of(words.say("fact.reason"), change.reason()));
    Optional.ofNullable(change.ancillary())
        .ifPresent(
            it ->
                rows.add(
                    Row.of(
                        words.say("fact.ancillary"),
                        words.say("ancillary." + it.service()) + " – " + it.reason())));
    if (!change.services().isEmpty()) {
      rows.add(Row.of(words.say("column.services"), String.join(", ", change.services())));
    }
    rows.add(Row.of(words.say("fact.drafted-by"), change.draftedBy()));
    optional(rows, words.say("fact.approved-by"), change.approvedBy());
    if (change.announcedAt() != null) {
      rows.add(Row.of(words.say("fact.announced-at"), visit.moment(change.announcedAt())));
    }
    return List.copyOf(rows);
  }

  private Optional<Row> replaced(Visit visit, ChangeView change) {
    return Optional.ofNullable(change.replaces())
        .flatMap(id -> register.find(visit.tenant(), id))
        .map(
            old ->
                Row.of(
                    visit.words().say("fact.replaces"),
                    old.entity().name() + " – " + old.service()));
  }

  private static void optional(List<Row> rows, String label, @Nullable String line) {
    if (line != null) {
      rows.add(Row.of(label, line));
    }
  }

  private ChangePage.WindowsPart windows(
      Visit visit, ChangeView change, HttpServletRequest request) {
    var state =
        QueryText.value(request, "state")
            .flatMap(
                text ->
                    Arrays.stream(WindowState.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    var slice = new Slice(cursor(request), A_PAGE);
    var page = windows.list(visit.tenant(), change.id(), state, slice);
    return new ChangePage.WindowsPart(
        page.items().stream()
            .map(each -> Line.of(each, agreements.find(visit.tenant(), each.agreement()), visit))
            .toList(),
        choices(visit, state),
        Optional.ofNullable(page.next()).map(at -> Addresses.next(request, at)).orElse(null),
        state.isPresent());
  }

  static Optional<String> cursor(HttpServletRequest request) {
    return Query.optional("cursor", request.getParameter("cursor"), Texts.line(500));
  }

  private static List<ChangePage.Choice> choices(Visit visit, Optional<WindowState> chosen) {
    return Arrays.stream(WindowState.values())
        .map(
            each ->
                new ChangePage.Choice(
                    each.name(),
                    visit.words().say("state." + each),
                    chosen.filter(each::equals).isPresent()))
        .toList();
  }
}
