package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.read.Inbox;
import org.subnotice.api.read.Slice;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.inbox.ClassificationBody;
import org.subnotice.api.rest.inbox.InboxSteps;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;

/** Shows what came back to notices, and lets a person say what an answer means. */
@Controller
class InboxEndpoint {

  private static final int A_PAGE = 50;
  private static final List<String> INPUTS = List.of("as", "declarant");

  private final Inbox inbox;
  private final InboxSteps steps;
  private final Declined declined;

  InboxEndpoint(Inbox inbox, InboxSteps steps, Declined declined) {
    this.inbox = inbox;
    this.steps = steps;
    this.declined = declined;
  }

  @GetMapping("/console/inbox")
  @Requires(Access.DPO)
  ModelAndView read(Visit visit, HttpServletRequest request) {
    return visit.page("inbox", page(visit, request, Form.empty("")));
  }

  @PostMapping("/console/inbox/{m}/classification")
  @Requires(Access.EDITOR)
  ModelAndView classify(@PathVariable("m") String mail, Visit visit, HttpServletRequest request) {
    var form = Form.sent(mail, request);
    var body = FormJson.of(form).texts(INPUTS).body();
    try {
      steps.classify(visit.caller(), mail, ClassificationBody.read(body));
      return Addresses.done("/console/inbox", "classified");
    } catch (Refusal | InvalidRequest thrown) {
      var problem = declined.problem(thrown);
      String sentence = declined.sentence(thrown, visit.words());
      var returned = form.declined(problem, sentence, INPUTS, visit.words());
      return visit.page("inbox", page(visit, request, returned), problem.status());
    }
  }

  private InboxPage page(Visit visit, HttpServletRequest request, Form form) {
    boolean unread = "true".equals(request.getParameter("unread"));
    var slice = new Slice(ChangePages.cursor(request), A_PAGE);
    var page = inbox.list(visit.tenant(), Optional.empty(), unread, slice);
    String next =
        Optional.ofNullable(page.next()).map(at -> Addresses.next(request, at)).orElse(null);
    return InboxPage.of(page.items(), visit, next, form);
  }
}
