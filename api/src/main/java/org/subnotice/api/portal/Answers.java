package org.subnotice.api.portal;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.subnotice.api.page.Language;

/** Answers that are not the controller's page. */
@Component
class Answers {

  private final UnknownTokens unknownTokens;

  Answers(UnknownTokens unknownTokens) {
    this.unknownTokens = unknownTokens;
  }

  /** Says the same of every link that is none, in both languages. */
  ModelAndView unknown(HttpServletRequest request) {
    Language.choose(request, Language.preferred(request));
    return unknownTokens.allows(request.getRemoteAddr())
        ? page("portal/unknown", HttpStatus.NOT_FOUND)
        : page("portal/too-many", HttpStatus.TOO_MANY_REQUESTS);
  }

  ModelAndView tooLarge(HttpServletRequest request) {
    Language.choose(request, Language.preferred(request));
    return page("portal/too-large", HttpStatus.CONTENT_TOO_LARGE);
  }

  ModelAndView seeOther(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private static ModelAndView page(String template, HttpStatus status) {
    var page = new ModelAndView(template);
    page.setStatus(status);
    return page;
  }
}
