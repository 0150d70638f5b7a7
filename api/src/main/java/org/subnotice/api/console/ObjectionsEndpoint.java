package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingForms.Answer;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Input;
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.ObjectionView;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.ObjectionsOfAYear;
import org.subnotice.api.rest.asking.ObjectionsQuestion;

/** Shows the objections of a year and what became of them. */
@Controller
class ObjectionsEndpoint {

  private final ObjectionsOfAYear objections;
  private final AskingForms forms;

  ObjectionsEndpoint(ObjectionsOfAYear objections, AskingForms forms) {
    this.objections = objections;
    this.forms = forms;
  }

  @GetMapping("/console/asking/objections")
  @Requires(Access.DPO)
  ModelAndView read(
      @ModelAttribute ObjectionsQuestion asked, Visit visit, HttpServletRequest request) {
    var year = objections.year(visit.caller(), asked.year());
    var inputs =
        List.of(
            new Input(
                "year",
                visit.words().say("asking.input.year"),
                "number",
                year.toString(),
                List.of()),
            forms.agreement(visit, asked.agreement(), true));
    return forms.page(
        "objections", inputs, Optional.of(answer(asked, year.toString(), visit)), visit, request);
  }

  @GetMapping("/console/asking/objections.csv")
  @Requires(Access.DPO)
  void download(@ModelAttribute ObjectionsQuestion asked, Visit visit, HttpServletResponse response)
      throws IOException {
    ObjectionsOfAYear.TABLE.send(objections.answer(visit.caller(), asked), null, null, response);
  }

  private Answer answer(ObjectionsQuestion asked, String year, Visit visit) {
    var words = visit.words();
    var cursor = Optional.ofNullable(asked.cursor()).filter(each -> !each.isEmpty());
    var page =
        objections.answer(visit.caller(), asked).apply(new Slice(cursor, AskingForms.A_PAGE));
    var table = new AskingTable(words, "objection", "received", "declarant", "outcome", "behind");
    return new Answer(
        words.say(
            page.items().isEmpty() ? "asking.objections.none" : "asking.objections.answer", year),
        table,
        page.items().stream().map(each -> entry(table, each, visit)).toList(),
        page.next());
  }

  private static Entry entry(AskingTable table, ObjectionView each, Visit visit) {
    var words = visit.words();
    var flags = each.flags().stream().map(flag -> words.say("flag." + flag)).toList();
    return table
        .line()
        .cell(each.subprocessor(), each.reference())
        .cell(
            visit.moment(each.receivedAt()),
            words.say(each.timely() ? "objection.timely" : "objection.late"),
            String.join(", ", flags))
        .cell(each.declarant(), words.say("channel." + each.channel()))
        .cell(
            Optional.ofNullable(each.outcome())
                .map(outcome -> words.say("outcome." + outcome))
                .orElseGet(() -> words.say("outcome.none")),
            visit.moment(each.outcomeAt()),
            Optional.ofNullable(each.duration()).map(it -> length(it, words)).orElse(""))
        .links(
            Optional.of(new Link("/console/windows/" + each.window(), words.say("history.window"))),
            Optional.empty())
        .done();
  }

  private static String length(Duration duration, Words words) {
    return words.say("asking.after", duration.toDays(), duration.toHoursPart());
  }
}
