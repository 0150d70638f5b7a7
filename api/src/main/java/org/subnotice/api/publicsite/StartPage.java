package org.subnotice.api.publicsite;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;

/** Says what this service is to whoever comes to its bare address. */
@Controller
@Profile("!demo")
class StartPage {

  @GetMapping("/")
  ModelAndView start(HttpServletRequest request) {
    var language = Language.choose(request, Language.preferred(request));
    return new ModelAndView("publicsite/start", "switchTo", "?lang=" + language.other().tag());
  }
}
