package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Ids;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.window.AcceptedRisk;
import org.subnotice.api.rest.window.MoreTime;
import org.subnotice.api.rest.window.ObjectionByHand;
import org.subnotice.api.rest.window.ReceiptByHand;
import org.subnotice.api.rest.window.ResolutionBody;
import org.subnotice.api.rest.window.WindowSteps;

/** Shows one window and records in it what did not come by the link. */
@Controller
class WindowEndpoint {

  private static final List<String> INPUTS =
      List.of(
          "outcome",
          "stopAt",
          "reason",
          "tier",
          "receivedAt",
          "channel",
          "note",
          "declarant/name",
          "declarant/role",
          "text",
          "period");

  private final WindowPages pages;
  private final WindowSteps steps;
  private final WindowForms forms;

  WindowEndpoint(WindowPages pages, WindowSteps steps, WindowForms forms) {
    this.pages = pages;
    this.steps = steps;
    this.forms = forms;
  }

  @GetMapping("/console/windows/{w}")
  @Requires(Access.DPO)
  ModelAndView read(@PathVariable("w") String window, Visit visit) {
    return visit.page("window", pages.page(visit, window, Form.empty("")));
  }

  @PostMapping("/console/windows/{w}/resolution")
  @Requires(Access.EDITOR)
  ModelAndView resolve(@PathVariable("w") String window, Visit visit, HttpServletRequest request) {
    var form = Form.sent("resolution", request);
    var body =
        FormJson.of(form)
            .texts(List.of("outcome", "reason"))
            .instant("stopAt", visit.zone())
            .body();
    return take(
        window,
        "resolved",
        visit,
        form,
        () -> steps.resolve(visit.caller(), window, ResolutionBody.read(body)));
  }

  @PostMapping("/console/windows/{w}/receipts")
  @Requires(Access.EDITOR)
  ModelAndView receipt(
      @PathVariable("w") String window, Visit visit, Ids ids, HttpServletRequest request) {
    var form = Form.sent("receipts", request);
    var body =
        FormJson.of(form)
            .texts(List.of("tier", "channel", "note"))
            .instant("receivedAt", visit.zone())
            .body();
    return take(
        window,
        "received",
        visit,
        form,
        () -> steps.recordReceipt(visit.caller(), window, ReceiptByHand.read(body), ids));
  }

  @PostMapping("/console/windows/{w}/objections")
  @Requires(Access.EDITOR)
  ModelAndView objection(
      @PathVariable("w") String window, Visit visit, Ids ids, HttpServletRequest request) {
    var form = Form.sent("objections", request);
    var body =
        FormJson.of(form)
            .object("declarant")
            .texts(List.of("channel", "declarant/name", "declarant/role", "text"))
            .instant("receivedAt", visit.zone())
            .body();
    return take(
        window,
        "objected",
        visit,
        form,
        () -> steps.recordObjection(visit.caller(), window, ObjectionByHand.read(body), ids));
  }

  @PostMapping("/console/windows/{w}/extension")
  @Requires(Access.EDITOR)
  ModelAndView extend(
      @PathVariable("w") String window, Visit visit, Ids ids, HttpServletRequest request) {
    var form = Form.sent("extension", request);
    var body = FormJson.of(form).texts(List.of("reason")).days("period").body();
    return take(
        window,
        "extended",
        visit,
        form,
        () -> steps.extend(visit.caller(), window, MoreTime.read(body), ids));
  }

  @PostMapping("/console/windows/{w}/receipt-acceptance")
  @Requires(Access.APPROVER)
  ModelAndView accept(@PathVariable("w") String window, Visit visit, HttpServletRequest request) {
    var form = Form.sent("acceptance", request);
    var body = FormJson.of(form).texts(List.of("reason")).body();
    return take(
        window,
        "accepted",
        visit,
        form,
        () -> steps.acceptReceipt(visit.caller(), window, AcceptedRisk.read(body)));
  }

  private ModelAndView take(String window, String label, Visit visit, Form form, Runnable step) {
    return forms.take(window, label, visit, form, INPUTS, step);
  }
}
