package org.subnotice.api.console;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;

/**
 * Carries out what a form on the page of a window asks, or shows the page again and says why not.
 */
@Component
class WindowForms {

  private final WindowPages pages;
  private final Declined declined;

  WindowForms(WindowPages pages, Declined declined) {
    this.pages = pages;
    this.declined = declined;
  }

  /** {@code label} says what was done, {@code inputs} are those beside which a fault can stand. */
  ModelAndView take(
      String window, String label, Visit visit, Form form, List<String> inputs, Runnable step) {
    var known = pages.find(visit, window);
    try {
      step.run();
      return Addresses.done("/console/windows/" + known.id(), label);
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      var returned = form.declined(problem, sentence, inputs, visit.words());
      return visit.page("window", pages.page(visit, window, returned), problem.status());
    }
  }
}
