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
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.read.AuthorisedView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.Authorised;
import org.subnotice.api.rest.asking.AuthorisedQuestion;
import org.subnotice.api.rest.asking.Days;
import org.subnotice.api.rest.json.Query;

/** Shows which subprocessors were authorised for a controller on a day. */
@Controller
class AuthorisedEndpoint {

  private final Authorised authorised;
  private final Days days;
  private final AskingForms forms;

  AuthorisedEndpoint(Authorised authorised, Days days, AskingForms forms) {
    this.authorised = authorised;
    this.days = days;
    this.forms = forms;
  }

  @GetMapping("/console/asking/authorised")
  @Requires(Access.DPO)
  ModelAndView read(
      @RequestParam(required = false) @Nullable String agreement,
      @ModelAttribute AuthorisedQuestion asked,
      Visit visit,
      HttpServletRequest request) {
    var inputs =
        List.of(
            forms.agreement(visit, agreement, false),
            AskingForms.day(visit, "asOf", days.asOf(visit.caller(), asked.asOf()).toString()),
            AskingForms.day(visit, "knownAt", asked.knownAt()));
    var answer =
        Optional.ofNullable(agreement)
            .filter(id -> !id.isEmpty())
            .map(id -> answer(id, asked, visit));
    return forms.page("authorised", inputs, answer, visit, request);
  }

  @GetMapping("/console/asking/authorised.csv")
  @Requires(Access.DPO)
  void download(
      @RequestParam(required = false) @Nullable String agreement,
      @ModelAttribute AuthorisedQuestion asked,
      Visit visit,
      HttpServletResponse response)
      throws IOException {
    String of = Query.required("agreement", Optional.ofNullable(agreement));
    Authorised.TABLE.send(authorised.answer(visit.caller(), of, asked), null, null, response);
  }

  private Answer answer(String agreement, AuthorisedQuestion asked, Visit visit) {
    var words = visit.words();
    var cursor = Optional.ofNullable(asked.cursor()).filter(each -> !each.isEmpty());
    var page =
        authorised
            .answer(visit.caller(), agreement, asked)
            .apply(new Slice(cursor, AskingForms.A_PAGE));
    var table =
        new AskingTable(words, "subprocessor", "service", "locations", "standing", "behind");
    return new Answer(
        words.say(
            page.items().isEmpty() ? "asking.authorised.none" : "asking.authorised.answer",
            forms.name(visit, agreement),
            words.day(days.asOf(visit.caller(), asked.asOf()))),
        table,
        page.items().stream().map(each -> entry(table, each, visit)).toList(),
        page.next());
  }

  private static Entry entry(AskingTable table, AuthorisedView each, Visit visit) {
    var words = visit.words();
    var engagement = each.engagement();
    return table
        .line()
        .cell(engagement.entity().name(), words.place(engagement.entity().country()))
        .cell(engagement.service(), engagement.purpose())
        .cell(words.places(engagement.dataLocations()))
        .cell(standing(each, visit), since(each, visit))
        .links(
            Optional.of(
                new Link(
                    "/console/asking/engagement?engagement=" + engagement.id(),
                    words.say("asking.everything"))),
            Optional.ofNullable(each.window())
                .map(id -> new Link("/console/windows/" + id, words.say("history.window"))))
        .done();
  }

  private static String standing(AuthorisedView each, Visit visit) {
    return Optional.ofNullable(each.usedSince())
        .map(day -> visit.words().say("asking.in-use", visit.words().day(day)))
        .orElseGet(() -> visit.words().say("asking.not-in-use"));
  }

  private static String since(AuthorisedView each, Visit visit) {
    return Optional.ofNullable(each.authorisedSince())
        .map(at -> visit.words().say("asking.authorised-since", visit.moment(at)))
        .orElseGet(
            () -> each.change() == null ? visit.words().say("asking.authorised-from-start") : "");
  }
}
