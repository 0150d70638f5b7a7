package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;
import org.subnotice.api.read.Changes;
import org.subnotice.api.read.History;
import org.subnotice.api.read.HistoryEntryView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.history.HistoryExport;
import org.subnotice.api.rest.history.HistoryQuestion;

/** Tells what happened, in order, and who did it. */
@Controller
class HistoryEndpoint {

  private static final int A_PAGE = 100;

  private final History history;
  private final HistoryExport export;
  private final Changes changes;
  private final Agreements agreements;

  HistoryEndpoint(History history, HistoryExport export, Changes changes, Agreements agreements) {
    this.history = history;
    this.export = export;
    this.changes = changes;
    this.agreements = agreements;
  }

  /** {@code next} is the query of the following part, {@code csv} that of the whole. */
  record Told(
      HistoryQuestion asked,
      List<Entry> entries,
      List<DraftPage.Listed> changes,
      List<AgreementView> agreements,
      @Nullable String next,
      String csv) {}

  record Entry(
      long position,
      String at,
      String text,
      String actor,
      @Nullable String change,
      @Nullable String window,
      @Nullable String agreement,
      @Nullable String reference) {}

  @GetMapping("/console/history")
  @Requires(Access.DPO)
  ModelAndView read(
      @ModelAttribute HistoryQuestion asked, Visit visit, HttpServletRequest request) {
    var slice = new Slice(ChangePages.cursor(request), A_PAGE);
    var page = history.list(visit.tenant(), asked.filter(visit.zone()), slice);
    var all = All.of(each -> agreements.list(visit.tenant(), each));
    var references =
        all.stream().collect(Collectors.toMap(AgreementView::id, AgreementView::reference));
    return visit.page(
        "history",
        new Told(
            asked,
            page.items().stream().map(each -> entry(each, references, visit)).toList(),
            changes(visit),
            all,
            Optional.ofNullable(page.next()).map(at -> Addresses.next(request, at)).orElse(null),
            "/console/history.csv" + Addresses.same(request)));
  }

  @GetMapping("/console/history.csv")
  @Requires(Access.DPO)
  void download(@ModelAttribute HistoryQuestion asked, Visit visit, HttpServletResponse response)
      throws IOException {
    export.send(visit.caller(), asked, response);
  }

  private List<DraftPage.Listed> changes(Visit visit) {
    return All.of(slice -> changes.list(visit.tenant(), slice)).stream()
        .map(each -> new DraftPage.Listed(each.id(), Overview.title(each, visit.words())))
        .toList();
  }

  private static Entry entry(HistoryEntryView entry, Map<String, String> references, Visit visit) {
    var words = visit.words();
    return new Entry(
        entry.position(),
        visit.moment(entry.at()),
        words.sayOr("event." + entry.type(), entry.text()),
        words.sayOr("actor." + entry.actor(), entry.actor()),
        entry.change(),
        entry.window(),
        entry.agreement(),
        entry.agreement() == null ? null : references.get(entry.agreement()));
  }
}
