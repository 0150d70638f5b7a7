package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.DueErasures;
import org.subnotice.api.read.Persons;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.person.ErasureBody;
import org.subnotice.api.rest.person.ErasureSteps;
import org.subnotice.api.rest.person.ReleaseBody;
import org.subnotice.api.rest.person.SearchBody;
import org.subnotice.core.Refusal;

/** Finds a person by her address, erases one, and releases those whose retention has ended. */
@Controller
class PersonsEndpoint {

  private static final String PATH = "/console/persons";
  private static final List<String> INPUTS = List.of("email", "person", "reason", "persons");

  private final DueErasures due;
  private final ErasureSteps steps;
  private final Declined declined;

  PersonsEndpoint(DueErasures due, ErasureSteps steps, Declined declined) {
    this.due = due;
    this.steps = steps;
    this.declined = declined;
  }

  /** {@code found} is whom the last search found. */
  record Shown(Form form, List<Line> due, Persons.@Nullable Found found) {}

  record Line(String person, String name, String was, String keptUntil) {}

  @GetMapping(PATH)
  @Requires(Access.ADMIN)
  ModelAndView read(Visit visit) {
    return visit.page("persons", page(visit, Form.empty(""), null));
  }

  /** Answers with the page itself: no address may stand in one of ours. */
  @PostMapping(PATH + "/search")
  @Requires(Access.ADMIN)
  ModelAndView search(Visit visit, HttpServletRequest request) {
    var form = Form.sent("search", request);
    try {
      var asked = SearchBody.read(FormJson.of(form).texts(List.of("email")).body());
      return visit.page("persons", page(visit, form, steps.search(visit.caller(), asked)));
    } catch (Refusal | InvalidRequest thrown) {
      return refused(visit, form, thrown);
    }
  }

  @PostMapping(PATH + "/erasure")
  @Requires(Access.ADMIN)
  ModelAndView erase(Visit visit, HttpServletRequest request) {
    var form = Form.sent("erasure", request);
    try {
      var asked =
          ErasureBody.read(FormJson.of(form).texts(List.of("reason")).yesOrNo("force").body());
      steps.erase(visit.caller(), form.value("person").strip(), asked);
      return Addresses.done(PATH, "erased");
    } catch (Refusal | InvalidRequest thrown) {
      return refused(visit, form, thrown);
    }
  }

  @PostMapping(PATH + "/release")
  @Requires(Access.ADMIN)
  ModelAndView release(Visit visit, HttpServletRequest request) {
    var form = Form.sent("release", request);
    var body = FormJson.of(form).texts(List.of("reason")).body();
    var persons = body.putArray("persons");
    Optional.ofNullable(request.getParameterValues("persons")).stream()
        .flatMap(Arrays::stream)
        .forEach(persons::add);
    try {
      steps.release(visit.caller(), ReleaseBody.read(body));
      return Addresses.done(PATH, "released");
    } catch (Refusal | InvalidRequest thrown) {
      return refused(visit, form, thrown);
    }
  }

  private ModelAndView refused(Visit visit, Form form, Exception thrown) {
    var problem = declined.problem(thrown);
    String sentence = declined.sentence(thrown, visit.words());
    var returned = form.declined(problem, sentence, INPUTS, visit.words());
    return visit.page("persons", page(visit, returned, null), problem.status());
  }

  private Shown page(Visit visit, Form form, Persons.@Nullable Found found) {
    var words = visit.words();
    return new Shown(
        form,
        due.of(visit.tenant(), DueErasures.TODAY).stream()
            .map(
                each ->
                    new Line(
                        each.person(),
                        each.name(),
                        words.say("was." + each.was()),
                        words.day(each.keptUntil())))
            .toList(),
        found);
  }
}
