package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.subnotice.api.page.Language;

/** Makes addresses within the console. */
final class Addresses {

  private Addresses() {}

  /** The same page with the same questions in that language. */
  static String in(Language language, HttpServletRequest request) {
    return "?"
        + Stream.concat(kept(request), Stream.of("lang=" + language.tag()))
            .collect(Collectors.joining("&"));
  }

  /** The query of the next part of a list. */
  static String next(HttpServletRequest request, String cursor) {
    return "?"
        + Stream.concat(kept(request), Stream.of("cursor=" + encoded(cursor)))
            .collect(Collectors.joining("&"));
  }

  /** The questions of this page, for the same answer in another form. */
  static String same(HttpServletRequest request) {
    return "?" + kept(request).collect(Collectors.joining("&"));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** After a form, so that a reload sends nothing again; the page confirms what was done. */
  static ModelAndView done(String path, String label) {
    return seeOther(path + "?done=" + label);
  }

  static ModelAndView seeOther(String address) {
    var view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    view.setExposeModelAttributes(false);
    return new ModelAndView(view);
  }

  private static Stream<String> kept(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString()).stream()
        .flatMap(query -> Arrays.stream(query.split("&")))
        .filter(pair -> !pair.isEmpty())
        .filter(pair -> Stream.of("lang=", "cursor=", "done=").noneMatch(pair::startsWith));
  }
}
