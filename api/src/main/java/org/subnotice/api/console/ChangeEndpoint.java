package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.change.AncillaryDecision;
import org.subnotice.api.rest.change.BeginningUse;
import org.subnotice.api.rest.change.ChangeSteps;
import org.subnotice.api.rest.change.FirstUse;
import org.subnotice.api.rest.change.Withdrawal;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.api.rest.problem.ProblemException;
import org.subnotice.core.Refusal;

/** Shows one change and leads it on. */
@Controller
class ChangeEndpoint {

  private final ChangePages pages;
  private final ChangeSteps steps;
  private final BeginningUse use;
  private final Declined declined;

  ChangeEndpoint(ChangePages pages, ChangeSteps steps, BeginningUse use, Declined declined) {
    this.pages = pages;
    this.steps = steps;
    this.use = use;
    this.declined = declined;
  }

  @GetMapping("/console/changes/{c}")
  @Requires(Access.DPO)
  ModelAndView read(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    return visit.page("change", pages.page(visit, change, Form.empty("steps"), request));
  }

  @PostMapping("/console/changes/{c}/approval")
  @Requires(Access.APPROVER)
  ModelAndView approve(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    return take(
        change, "approved", visit, request, () -> steps.approve(visit.caller(), change, true));
  }

  @PostMapping("/console/changes/{c}/announcement")
  @Requires(Access.EDITOR)
  ModelAndView announce(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    return take(change, "announced", visit, request, () -> steps.announce(visit.caller(), change));
  }

  @PostMapping("/console/changes/{c}/withdrawal")
  @Requires(Access.EDITOR)
  ModelAndView withdraw(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    var body = FormJson.of(Form.sent("withdrawn", request)).texts(List.of("reason")).body();
    return take(
        change,
        "withdrawn",
        visit,
        request,
        () -> steps.withdraw(visit.caller(), change, Withdrawal.read(body)));
  }

  @PostMapping("/console/changes/{c}/ancillary")
  @Requires(Access.EDITOR)
  ModelAndView classify(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    var form = Form.sent("classified-ancillary", request);
    var body = FormJson.of(form).texts(List.of("service", "reason")).body();
    return take(
        change,
        "classified-ancillary",
        visit,
        request,
        () -> steps.classify(visit.caller(), change, AncillaryDecision.read(body)));
  }

  /** For every agreement that permits it. */
  @PostMapping("/console/changes/{c}/first-use")
  @Requires(Access.EDITOR)
  ModelAndView beginUse(@PathVariable("c") String change, Visit visit, HttpServletRequest request) {
    var body = FormJson.of(Form.sent("used", request)).texts(List.of("on")).body();
    body.put("agreements", "all permitted");
    return take(
        change,
        "used",
        visit,
        request,
        () -> use.begin(visit.caller(), change, FirstUse.read(body)));
  }

  private ModelAndView take(
      String change, String label, Visit visit, HttpServletRequest request, Runnable step) {
    var known = pages.find(visit, change);
    try {
      step.run();
      return Addresses.done("/console/changes/" + known.id(), label);
    } catch (Refusal | InvalidRequest | ProblemException thrown) {
      var problem = declined.problem(thrown);
      var form =
          Form.sent(label, request)
              .declined(
                  problem,
                  declined.sentence(thrown, visit.words()),
                  List.of("reason", "service", "on"),
                  visit.words());
      return visit.page("change", pages.page(visit, change, form, request), problem.status());
    }
  }
}
