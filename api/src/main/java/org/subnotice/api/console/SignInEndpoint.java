package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.subnotice.api.page.Tries;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.rest.access.Access;
import org.subnotice.api.rest.access.Requires;
import org.subnotice.api.rest.guard.Sha256;

/** Begins and ends a session with an access token. */
@Controller
class SignInEndpoint {

  private final Tokens tokens;
  private final Sessions sessions;
  private final SignInPages pages;
  private final Tries tries = new Tries(10);

  SignInEndpoint(Tokens tokens, Sessions sessions, SignInPages pages) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.pages = pages;
  }

  @PostMapping("/console/session")
  @Open
  ModelAndView begin(
      @RequestParam(defaultValue = "") String token,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (tries.spent(request.getRemoteAddr())) {
      return pages.page(request, HttpStatus.TOO_MANY_REQUESTS, "sign-in.too-many", to);
    }
    String hash = Sha256.hex(token.strip());
    if (tokens.find(hash).isEmpty()) {
      tries.count(request.getRemoteAddr());
      return pages.page(request, HttpStatus.FORBIDDEN, "sign-in.wrong", to);
    }
    Cookies.SESSION.set(request, response, sessions.open(hash), Sessions.LENGTH);
    return Addresses.seeOther(SignInPages.within(to));
  }

  @PostMapping("/console/session/end")
  @Requires(Access.DPO)
  ModelAndView end(HttpServletRequest request, HttpServletResponse response) {
    Cookies.SESSION.set(request, response, "", Duration.ZERO);
    return Addresses.seeOther("/console");
  }

  /** The addresses of the forms, called up by hand. */
  @GetMapping({"/console/session", "/console/session/end"})
  @Open
  ModelAndView back() {
    return Addresses.seeOther("/console");
  }
}
