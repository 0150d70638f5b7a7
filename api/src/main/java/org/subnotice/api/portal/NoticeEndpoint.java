package org.subnotice.api.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.QueryText;

/** Shows the page behind the link. Reading changes nothing, however often and by whomever. */
@Controller
class NoticeEndpoint {

  private final Situations situations;
  private final NoticePages pages;
  private final Answers answers;

  NoticeEndpoint(Situations situations, NoticePages pages, Answers answers) {
    this.situations = situations;
    this.pages = pages;
    this.answers = answers;
  }

  @GetMapping("/n/{token}")
  ModelAndView read(@PathVariable String token, HttpServletRequest request) {
    return situations
        .find(token)
        .map(situation -> page(situation, request))
        .orElseGet(() -> answers.unknown(request));
  }

  private ModelAndView page(Situation situation, HttpServletRequest request) {
    var language = Language.choose(request, Language.of(situation.link().language()));
    var done = QueryText.value(request, "done").flatMap(Declaration::labelled);
    var reading = new Reading(language, done);
    return new ModelAndView("portal/notice", "page", pages.read(situation, reading));
  }

  /** The address of a form, called up by hand or reloaded, leads back to the page. */
  @GetMapping({
    "/n/{token}/objection",
    "/n/{token}/approval",
    "/n/{token}/acknowledgement",
    "/n/{token}/objection/withdrawal"
  })
  ModelAndView back(@PathVariable String token, HttpServletRequest request) {
    return situations
        .find(token)
        .map(_ -> answers.seeOther("/n/" + token))
        .orElseGet(() -> answers.unknown(request));
  }

  @GetMapping({"/n", "/n/**"})
  ModelAndView nothingThere(HttpServletRequest request) {
    return answers.unknown(request);
  }
}
