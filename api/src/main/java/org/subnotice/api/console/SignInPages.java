package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the form for the access token. */
@Component
class SignInPages {

  private static final Pattern WITHIN = Pattern.compile("/console(/[A-Za-z0-9/_.-]*)?");

  private final ObjectProvider<DemoTokens> demo;

  SignInPages(ObjectProvider<DemoTokens> demo) {
    this.demo = demo;
  }

  /**
   * @param message key of a sentence, empty where there is nothing to say
   * @param to where the reader wanted to go
   */
  ModelAndView page(HttpServletRequest request, HttpStatus status, String message, String to) {
    var language = Doorkeeper.chosen(request);
    var shown = new ModelAndView("console/sign-in");
    shown.setStatus(status);
    shown.addObject("message", message);
    shown.addObject("to", within(to));
    shown.addObject("switchTo", within(to) + "?lang=" + language.other().tag());
    shown.addObject(
        "demo", Optional.ofNullable(demo.getIfAvailable()).map(DemoTokens::list).orElse(List.of()));
    return shown;
  }

  /** Never leads out of the console, whatever stands in the form. */
  static String within(String address) {
    return WITHIN.matcher(address).matches() && !address.startsWith("/console/session")
        ? address
        : "/console";
  }
}
