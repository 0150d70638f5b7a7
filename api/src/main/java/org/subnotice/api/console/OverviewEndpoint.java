package org.subnotice.api.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.ChangeView;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Tasks;
import org.subnotice.api.read.Worklist;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Shows where everything stands. */
@Controller
class OverviewEndpoint {

  static final Instant WHATEVER_IS_KNOWN = Instant.parse("9999-01-01T00:00:00Z");

  private static final int FEW = 20;
  private static final int NEXT_DAYS = 6;
  private static final int EXAMPLES = 4;

  private final Changes changes;
  private final Worklist worklist;
  private final Tasks tasks;
  private final Register register;
  private final Agreements agreements;

  OverviewEndpoint(
      Changes changes, Worklist worklist, Tasks tasks, Register register, Agreements agreements) {
    this.changes = changes;
    this.worklist = worklist;
    this.tasks = tasks;
    this.register = register;
    this.agreements = agreements;
  }

  /** {@code all} shows older changes too. */
  @GetMapping({"/console", "/console/changes"})
  @Requires(Access.DPO)
  ModelAndView read(@RequestParam(required = false) Optional<String> all, Visit visit) {
    var newest = All.of(slice -> changes.list(visit.tenant(), slice)).reversed();
    long most = all.isPresent() ? Long.MAX_VALUE : FEW;
    var shown =
        newest.stream()
            .limit(most)
            .map(each -> Overview.ChangeLine.of(each, visit.words()))
            .toList();
    return visit.page(
        "overview",
        new Overview(
            shown,
            newest.size() > shown.size(),
            coming(newest, visit),
            tasks.waiting(visit.tenant(), EXAMPLES).stream()
                .map(each -> Overview.Concern.of(each, visit))
                .toList(),
            listed(visit),
            All.of(slice -> agreements.list(visit.tenant(), slice)).size()));
  }

  private List<Overview.Coming> coming(List<ChangeView> all, Visit visit) {
    Map<String, ChangeView> byId =
        all.stream().collect(Collectors.toMap(ChangeView::id, Function.identity()));
    return worklist.next(visit.tenant(), NEXT_DAYS).stream()
        .map(
            each -> {
              String title =
                  Optional.ofNullable(byId.get(each.change()))
                      .map(change -> Overview.title(change, visit.words()))
                      .orElse(each.change());
              return Overview.Coming.of(each, title, visit.words());
            })
        .toList();
  }

  private int listed(Visit visit) {
    return All.of(
            slice ->
                register.list(
                    visit.tenant(), visit.today(), WHATEVER_IS_KNOWN, Optional.empty(), slice))
        .size();
  }
}
