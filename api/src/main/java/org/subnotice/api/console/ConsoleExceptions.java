package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.subnotice.api.page.Texts;
import org.subnotice.api.rest.json.InvalidRequest;
import org.subnotice.core.Refusal;

/** Answers with a readable page whatever a page of the console could not do. */
@Component
class ConsoleExceptions implements HandlerExceptionResolver, Ordered {

  private final SignInPages signIn;
  private final Declined declined;
  private final Texts texts;

  ConsoleExceptions(SignInPages signIn, Declined declined, Texts texts) {
    this.signIn = signIn;
    this.declined = declined;
    this.texts = texts;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!request.getRequestURI().startsWith("/console")) {
      return null;
    }
    return switch (thrown) {
      case Turned turned -> turnedAway(request, turned.reason());
      case Refusal _, InvalidRequest _ -> page(request, declined.status(thrown), thrown);
      case NoResourceFoundException _, HttpRequestMethodNotSupportedException _ ->
          page(request, HttpStatus.NOT_FOUND, "unknown");
      case MaxUploadSizeExceededException _ ->
          page(request, HttpStatus.CONTENT_TOO_LARGE, "too-large");
      default -> null;
    };
  }

  private ModelAndView turnedAway(HttpServletRequest request, Turned.Reason reason) {
    return switch (reason) {
      case SIGNED_OUT -> signIn(request);
      case ROLE_TOO_SMALL -> page(request, HttpStatus.FORBIDDEN, "role");
      case FOREIGN_FORM -> page(request, HttpStatus.FORBIDDEN, "foreign");
    };
  }

  /** A form that was sent too late says so: what it asked has not been done. */
  private ModelAndView signIn(HttpServletRequest request) {
    boolean reading = !request.getMethod().equals("POST");
    boolean first = reading && Cookies.SESSION.of(request).isEmpty();
    return signIn.page(
        request,
        first && request.getRequestURI().equals("/console")
            ? HttpStatus.OK
            : HttpStatus.UNAUTHORIZED,
        first ? "" : reading ? "sign-in.ended" : "sign-in.ended.form",
        reading ? request.getRequestURI() : "/console");
  }

  private ModelAndView page(HttpServletRequest request, HttpStatusCode status, Exception thrown) {
    var words = texts.in(Doorkeeper.chosen(request));
    return page(request, status, declined.title(status, words), declined.sentence(thrown, words));
  }

  private ModelAndView page(HttpServletRequest request, HttpStatusCode status, String key) {
    var words = texts.in(Doorkeeper.chosen(request));
    return page(
        request, status, words.say("declined." + key), words.say("declined." + key + ".text"));
  }

  private static ModelAndView page(
      HttpServletRequest request, HttpStatusCode status, String title, String text) {
    var page = new ModelAndView("console/declined");
    page.setStatus(status);
    page.addObject("title", title);
    page.addObject("text", text);
    page.addObject("visit", request.getAttribute(Visit.class.getName()));
    return page;
  }
}
