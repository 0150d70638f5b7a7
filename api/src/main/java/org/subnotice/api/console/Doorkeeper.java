package org.subnotice.api.console;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Readings;
import org.subnotice.api.page.Language;
import org.subnotice.api.page.QueryText;
import org.subnotice.api.page.Texts;
import org.subnotice.api.read.Processors;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.access.Requires;

/**
 * Lets nobody into the console without a session, nor to a page that the role does not allow. Every
 * page shows persons, so that every visit is put on record.
 */
@Component
class Doorkeeper implements HandlerInterceptor {

  private static final Duration A_YEAR = Duration.ofDays(365);

  private final Sessions sessions;
  private final Tokens tokens;
  private final Processors processors;
  private final Texts texts;
  private final Readings readings;
  private final Clock clock;

  Doorkeeper(
      Sessions sessions,
      Tokens tokens,
      Processors processors,
      Texts texts,
      Readings readings,
      Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.processors = processors;
    this.texts = texts;
    this.readings = readings;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      return true; // The end of a stream that was let in when it began.
    }
    var language = language(request, response);
    boolean reading = !request.getMethod().equals("POST");
    if (!reading && !Origins.ours(request)) {
      throw new Turned(Turned.Reason.FOREIGN_FORM);
    }
    if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)) {
      return true;
    }
    admit(request, method, language, reading);
    return true;
  }

  private void admit(
      HttpServletRequest request, HandlerMethod method, Language language, boolean reading) {
    String session = Cookies.SESSION.of(request).orElse("");
    var member = member(session).orElseThrow(() -> new Turned(Turned.Reason.SIGNED_OUT));
    var caller = new Caller(member.tenant(), member.actor(), "console");
    visit(member, caller, language, session, request);
    var requires = Optional.ofNullable(method.getMethodAnnotation(Requires.class));
    if (requires.filter(needed -> needed.value().allows(member)).isEmpty()) {
      throw new Turned(Turned.Reason.ROLE_TOO_SMALL);
    }
    if (!reading && !sessions.marks(session, mark(request))) {
      throw new Turned(Turned.Reason.FOREIGN_FORM);
    }
    if (reading) {
      readings.note(caller, request.getRequestURI());
    }
    member.attachTo(request);
    request.setAttribute(Caller.class.getName(), caller);
  }

  /** A form with a file is read whole first, so that one that is too large is known as such. */
  private static String mark(HttpServletRequest request) {
    if (request instanceof MultipartHttpServletRequest withFile) {
      withFile.getMultiFileMap();
    }
    return Optional.ofNullable(request.getParameter("_mark")).orElse("");
  }

  private Optional<Identity.Member> member(String session) {
    return sessions.tokenSha256(session).flatMap(tokens::find).map(Identity.Member::new);
  }

  private void visit(
      Identity.Member member,
      Caller caller,
      Language language,
      String session,
      HttpServletRequest request) {
    var processor =
        processors.find(member.tenant()).orElseThrow(() -> new Turned(Turned.Reason.SIGNED_OUT));
    request.setAttribute(
        Visit.class.getName(),
        new Visit(
            caller,
            member.holder().role(),
            processor,
            texts.in(language),
            sessions.mark(session),
            Addresses.in(language.other(), request),
            QueryText.value(request, "done").orElse(null),
            clock.instant()));
  }

  /** What was chosen with {@code ?lang=}, now or earlier, else what the browser asks for. */
  static Language chosen(HttpServletRequest request) {
    return Language.choose(
        request,
        Cookies.LANGUAGE
            .of(request)
            .map(Language::of)
            .orElseGet(() -> Language.preferred(request)));
  }

  /** The one switched to is remembered, so that the next page speaks it too. */
  private static Language language(HttpServletRequest request, HttpServletResponse response) {
    var chosen = chosen(request);
    if (QueryText.value(request, "lang").filter(chosen.tag()::equals).isPresent()) {
      Cookies.LANGUAGE.set(request, response, chosen.tag(), A_YEAR);
    }
    return chosen;
  }
}
