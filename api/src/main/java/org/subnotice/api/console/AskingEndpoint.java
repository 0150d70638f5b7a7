package org.subnotice.api.console;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;

/** Leads to the questions that can be asked of the record. */
@Controller
class AskingEndpoint {

  private static final List<String> TOPICS =
      List.of(
          "authorised",
          "differences",
          "correspondence",
          "objections",
          "engagement",
          "chain",
          "report");

  record Question(String address, String title, String lead) {}

  @GetMapping("/console/asking")
  @Requires(Access.DPO)
  ModelAndView list(Visit visit) {
    var words = visit.words();
    var questions =
        Stream.concat(
                TOPICS.stream()
                    .map(
                        topic ->
                            new Question(
                                "/console/asking/" + topic,
                                words.say("asking." + topic),
                                words.say("asking." + topic + ".lead"))),
                Stream.of(
                    new Question(
                        "/console/history",
                        words.say("asking.history"),
                        words.say("asking.history.lead"))))
            .toList();
    return visit.page("questions", questions);
  }
}
