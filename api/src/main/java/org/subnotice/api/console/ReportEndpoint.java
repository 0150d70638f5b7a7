package org.subnotice.api.console;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.console.AskingPage.Input;
import org.subnotice.api.console.AskingPage.Option;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.asking.AskedReports;
import org.subnotice.api.rest.asking.ReportQuestion;

/** Asks for a report and hands it out. */
@Controller
class ReportEndpoint {

  private final AskedReports reports;
  private final AskingForms forms;

  ReportEndpoint(AskedReports reports, AskingForms forms) {
    this.reports = reports;
    this.forms = forms;
  }

  @GetMapping("/console/asking/report")
  @Requires(Access.DPO)
  ModelAndView ask(@ModelAttribute ReportQuestion asked, Visit visit) {
    var words = visit.words();
    var languages =
        List.of(
            new Option("de", words.say("asking.language.de")),
            new Option("en", words.say("asking.language.en")));
    var inputs =
        List.of(
            AskingForms.day(visit, "from", visit.today().withDayOfYear(1).toString()),
            AskingForms.day(visit, "to", visit.today().toString()),
            forms.agreement(visit, asked.agreement(), true),
            new Input(
                "language",
                words.say("asking.input.language"),
                "choice",
                words.language().tag(),
                languages));
    return visit.page("report", inputs);
  }

  @GetMapping("/console/asking/report.pdf")
  @Requires(Access.DPO)
  ResponseEntity<byte[]> download(@ModelAttribute ReportQuestion asked, Visit visit) {
    return reports.file(visit.caller(), asked);
  }
}
