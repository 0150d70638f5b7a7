package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingPage.Entry;
import org.subnotice.api.console.AskingPage.Input;
import org.subnotice.api.console.AskingPage.Option;
import org.subnotice.api.read.AgreementView;
import org.subnotice.api.read.Agreements;

/** Puts a question and its answer on one page. */
@Component
final class AskingForms {

  static final int A_PAGE = 100;

  private final Agreements agreements;

  AskingForms(Agreements agreements) {
    this.agreements = agreements;
  }

  /** What a table shows, with the query of its next part. */
  record Answer(String sentence, AskingTable table, List<Entry> entries, @Nullable String next) {}

  /** {@code topic} names the sentences of the page. */
  ModelAndView page(
      String topic,
      List<Input> inputs,
      Optional<Answer> answer,
      Visit visit,
      HttpServletRequest request) {
    var words = visit.words();
    String path = "/console/asking/" + topic;
    return visit.page(
        "asking",
        new AskingPage(
            path,
            words.say("asking." + topic),
            words.say("asking." + topic + ".lead"),
            inputs,
            answer.isPresent(),
            answer.map(Answer::sentence).orElse(""),
            answer.map(each -> each.table().columns()).orElse(List.of()),
            answer.map(Answer::entries).orElse(List.of()),
            path + ".csv" + Addresses.same(request),
            answer.map(Answer::next).map(cursor -> Addresses.next(request, cursor)).orElse(null)));
  }

  Input agreement(Visit visit, @Nullable String chosen, boolean orAll) {
    var options = new ArrayList<Option>();
    if (orAll) {
      options.add(new Option("", visit.words().say("filter.all")));
    }
    All.of(slice -> agreements.list(visit.tenant(), slice)).stream()
        .map(each -> new Option(each.id(), name(each)))
        .forEach(options::add);
    return new Input(
        "agreement",
        visit.words().say("column.agreement"),
        "choice",
        chosen == null ? "" : chosen,
        List.copyOf(options));
  }

  String name(Visit visit, String agreement) {
    return agreements.find(visit.tenant(), agreement).map(AskingForms::name).orElse(agreement);
  }

  static String name(AgreementView agreement) {
    return agreement.controller().name() + " – " + agreement.reference();
  }

  static Input day(Visit visit, String name, @Nullable String value) {
    return Input.day(name, visit.words().say("asking.input." + name), value == null ? "" : value);
  }
}
