package org.subnotice.api.console;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The two things that a browser remembers for the console: its session and its language. */
enum Cookies {
  SESSION("subnotice-session"),
  LANGUAGE("subnotice-language");

  private static final String PATH = "/console";

  private final String label;

  Cookies(String label) {
    this.label = label;
  }

  Optional<String> of(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(label))
        .map(Cookie::getValue)
        .findFirst();
  }

  /** No script reads it and no foreign page has it sent; a length of zero takes it away. */
  void set(
      HttpServletRequest request, HttpServletResponse response, String value, Duration length) {
    var cookie =
        ResponseCookie.from(label, value)
            .path(PATH)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .maxAge(length)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
