package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.Wordings;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.wording.WordingBody;
import org.subnotice.api.rest.wording.WordingSteps;
import org.subnotice.core.Refusal;
import org.subnotice.core.wording.Wording;

/** Shows what a processor puts around its notices; an administrator tries other words out. */
@Controller
class WordingEndpoint {

  private static final String FORM = "wording";
  private static final List<String> LINES =
      List.of("letterhead/lines", "de/signature", "en/signature");
  private static final List<String> PARAGRAPHS =
      List.of("letterhead/returnLine", "de/opening", "de/closing", "en/opening", "en/closing");
  private static final List<String> INPUTS =
      Stream.of(LINES, PARAGRAPHS).flatMap(List::stream).toList();

  private final Wordings wordings;
  private final WordingSteps steps;
  private final Declined declined;

  WordingEndpoint(Wordings wordings, WordingSteps steps, Declined declined) {
    this.wordings = wordings;
    this.steps = steps;
    this.declined = declined;
  }

  @GetMapping("/console/wording")
  @Requires(Access.DPO)
  ModelAndView read(Visit visit) {
    var inForce = wordings.of(visit.tenant());
    return visit.page("wording", WordingPage.of(form(inForce), inForce, false));
  }

  /** With the button that tries, nothing is stored. */
  @PostMapping("/console/wording")
  @Requires(Access.ADMIN)
  ModelAndView choose(Visit visit, HttpServletRequest request) {
    var form = Form.sent(FORM, request);
    try {
      var body = FormJson.of(form).lines(LINES).paragraphs(PARAGRAPHS).body();
      var wording = WordingBody.read(body).wording();
      if ("try".equals(form.value("step"))) {
        return visit.page("wording", WordingPage.of(form, wording, true));
      }
      steps.choose(visit.caller(), wording);
      return Addresses.done("/console/wording", "worded");
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      var returned = form.declined(problem, sentence, INPUTS, visit.words());
      var inForce = wordings.of(visit.tenant());
      return visit.page("wording", WordingPage.of(returned, inForce, false), problem.status());
    }
  }

  private static Form form(Wording wording) {
    var head = wording.letterhead();
    return new Form(
        FORM,
        Map.of(
            "letterhead/lines", String.join("\n", head.lines()),
            "letterhead/returnLine", head.returnLine(),
            "de/opening", wording.german().opening(),
            "de/closing", wording.german().closing(),
            "de/signature", String.join("\n", wording.german().signature()),
            "en/opening", wording.english().opening(),
            "en/closing", wording.english().closing(),
            "en/signature", String.join("\n", wording.english().signature())),
        Map.of(),
        null);
  }
}
