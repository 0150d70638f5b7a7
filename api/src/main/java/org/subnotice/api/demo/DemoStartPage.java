package org.subnotice.api.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Language;

/** The first page of the demonstration: what this is and where to begin. */
@Controller
@Profile("demo")
class DemoStartPage {

  private final DemoProcessors processors;

  DemoStartPage(DemoProcessors processors) {
    this.processors = processors;
  }

  @GetMapping("/")
  ModelAndView start(HttpServletRequest request) {
    var language = Language.choose(request, Language.preferred(request));
    return new ModelAndView(
        "demo/start",
        Map.of("processors", processors.list(), "switchTo", "?lang=" + language.other().tag()));
  }
}
