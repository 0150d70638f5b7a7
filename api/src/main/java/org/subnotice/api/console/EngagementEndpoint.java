package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingForms.Answer;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Input;
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.console.AskingPage.Option;
import org.subnotice.api.read.EngagementView;
import org.subnotice.api.read.EntryView;
import org.subnotice.api.read.Register;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.Days;
import org.subnotice.api.rest.asking.Entries;
import org.subnotice.api.rest.asking.EntriesQuestion;
import org.subnotice.api.rest.json.Query;

/** Shows what the list ever said about one subprocessor, and leads to its history. */
@Controller
class EngagementEndpoint {

  private final Entries entries;
  private final Register register;
  private final AskingForms forms;

  EngagementEndpoint(Entries entries, Register register, AskingForms forms) {
    this.entries = entries;
    this.register = register;
    this.forms = forms;
  }

  @GetMapping("/console/asking/engagement")
  @Requires(Access.DPO)
  ModelAndView read(
      @RequestParam(required = false) @Nullable String engagement,
      @ModelAttribute EntriesQuestion asked,
      Visit visit,
      HttpServletRequest request) {
    var answer =
        Optional.ofNullable(engagement)
            .filter(id -> !id.isEmpty())
            .map(id -> answer(id, asked, visit));
    return forms.page("engagement", List.of(choice(engagement, visit)), answer, visit, request);
  }

  @GetMapping("/console/asking/engagement.csv")
  @Requires(Access.DPO)
  void download(
      @RequestParam(required = false) @Nullable String engagement,
      @ModelAttribute EntriesQuestion asked,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    String of = Query.required("engagement", Optional.ofNullable(engagement));
    Entries.TABLE.send(entries.answer(visit.caller(), of, asked), null, null, response);
  }

  /** Those on today's list; another one can be linked to. */
  private Input choice(@Nullable String chosen, Visit visit) {
    var listed =
        All.of(
            slice ->
                register.list(
                    visit.tenant(),
                    visit.today(),
                    Days.WHATEVER_IS_KNOWN,
                    Optional.empty(),
                    slice));
    var options =
        java.util.stream.Stream.concat(
                Optional.ofNullable(chosen).filter(id -> !id.isEmpty()).stream()
                    .map(id -> entries.engagement(visit.caller(), id)),
                listed.stream().map(each -> each.engagement()))
            .distinct()
            .map(each -> new Option(each.id(), name(each)))
            .toList();
    return new Input(
        "engagement",
        visit.words().say("asking.column.subprocessor"),
        "choice",
        chosen == null ? "" : chosen,
        options);
  }

  private static String name(EngagementView engagement) {
    return engagement.entity().name() + " – " + engagement.service();
  }

  private Answer answer(String engagement, EntriesQuestion asked, Visit visit) {
    var words = visit.words();
    var cursor = Optional.ofNullable(asked.cursor()).filter(each -> !each.isEmpty());
    var page =
        entries
            .answer(visit.caller(), engagement, asked)
            .apply(new Slice(cursor, AskingForms.A_PAGE));
    var table = new AskingTable(words, "applies", "scope", "recorded", "said", "behind");
    return new Answer(
        words.say(
            page.items().isEmpty() ? "asking.engagement.none" : "asking.engagement.answer",
            name(entries.engagement(visit.caller(), engagement))),
        table,
        page.items().stream().map(each -> entry(table, each, engagement, visit)).toList(),
        page.next());
  }

  private Entry entry(AskingTable table, EntryView each, String engagement, Visit visit) {
    var words = visit.words();
    var details = Optional.ofNullable(each.details());
    return table
        .line()
        .cell(validity(each, visit))
        .cell(
            Optional.ofNullable(each.agreement())
                .map(id -> forms.name(visit, id))
                .orElseGet(() -> words.say("scope.all")))
        .cell(
            visit.moment(each.recordedAt()),
            Optional.ofNullable(each.replacedAt())
                .map(at -> words.say("asking.replaced-at", visit.moment(at)))
                .orElse(""))
        .cell(
            details.map(EngagementEndpoint::name).orElse(""),
            details.map(EngagementView::purpose).orElse(""),
            details.map(said -> words.places(said.dataLocations())).orElse(""))
        .links(
            Optional.ofNullable(each.change())
                .map(id -> new Link("/console/changes/" + id, words.say("section.change"))),
            Optional.of(
                new Link(
                    "/console/history?engagement=" + engagement,
                    words.say("asking.history-of-engagement"))))
        .done();
  }

  private static String validity(EntryView each, Visit visit) {
    var words = visit.words();
    String from = words.day(each.validFrom());
    if (!each.applies()) {
      return words.say("asking.ended", from);
    }
    return Optional.ofNullable(each.validTo())
        .map(to -> words.say("valid.until", from, words.day(to)))
        .orElseGet(() -> words.say("valid.since", from));
  }
}
