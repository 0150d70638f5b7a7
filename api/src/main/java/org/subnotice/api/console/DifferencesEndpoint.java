package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingForms.Answer;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Link;
import org.subnotice.api.page.Words;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.DifferenceView;
import org.subnotice.api.rest.asking.DifferenceView.Field;
import org.subnotice.api.rest.asking.Differences;
import org.subnotice.api.rest.asking.DifferencesQuestion;

/** Shows what changed between two days. */
@Controller
class DifferencesEndpoint {

  private final Differences differences;
  private final AskingForms forms;

  DifferencesEndpoint(Differences differences, AskingForms forms) {
    this.differences = differences;
    this.forms = forms;
  }

  @GetMapping("/console/asking/differences")
  @Requires(Access.DPO)
  ModelAndView read(
      @ModelAttribute DifferencesQuestion asked, Visit visit, HttpServletRequest request) {
    var inputs =
        List.of(
            AskingForms.day(visit, "from", asked.from()),
            AskingForms.day(visit, "to", or(asked.to(), visit.today().toString())),
            forms.agreement(visit, asked.agreement(), true),
            AskingForms.day(visit, "knownAt", asked.knownAt()));
    var answer =
        Optional.ofNullable(asked.from())
            .filter(from -> !from.isEmpty())
            .map(from -> answer(asked, visit));
    return forms.page("differences", inputs, answer, visit, request);
  }

  @GetMapping("/console/asking/differences.csv")
  @Requires(Access.DPO)
  void download(
      @ModelAttribute DifferencesQuestion asked, Visit visit, HttpServletResponse response)
      throws IOException {
    Differences.TABLE.send(differences.answer(visit.caller(), asked), null, null, response);
  }

  private Answer answer(DifferencesQuestion asked, Visit visit) {
    var words = visit.words();
    var cursor = Optional.ofNullable(asked.cursor()).filter(each -> !each.isEmpty());
    var page =
        differences.answer(visit.caller(), asked).apply(new Slice(cursor, AskingForms.A_PAGE));
    var table = new AskingTable(words, "what", "subprocessor", "difference", "when", "behind");
    return new Answer(
        words.say(page.items().isEmpty() ? "asking.differences.none" : "asking.differences.answer"),
        table,
        page.items().stream().map(each -> entry(table, each, visit)).toList(),
        page.next());
  }

  private Entry entry(AskingTable table, DifferenceView each, Visit visit) {
    var words = visit.words();
    return table
        .line()
        .cell(words.say("difference." + each.kind()))
        .cell(each.engagement().name(), each.engagement().service())
        .cell(details(each, visit), List.of())
        .cell(visit.moment(each.at()))
        .links(
            Optional.ofNullable(each.change())
                .map(id -> new Link("/console/changes/" + id, words.say("section.change"))),
            Optional.ofNullable(each.agreement())
                .map(id -> new Link("/console/agreements/" + id, words.say("column.agreement"))))
        .done();
  }

  private List<String> details(DifferenceView each, Visit visit) {
    var words = visit.words();
    return Stream.of(
            Optional.ofNullable(each.replaced())
                .map(named -> words.say("difference.replaced", named.name()))
                .stream(),
            Optional.ofNullable(each.agreement()).map(id -> forms.name(visit, id)).stream(),
            each.fields().stream().map(field -> field(field, words)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String field(Field field, Words words) {
    String nothing = words.say("difference.nothing");
    return words.say(
        "difference.field",
        words.say("field." + field.field()),
        or(field.before(), nothing),
        or(field.after(), nothing));
  }

  private static String or(@Nullable String text, String otherwise) {
    return text == null || text.isEmpty() ? otherwise : text;
  }
}
