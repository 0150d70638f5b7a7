package org.subnotice.api.console;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Tells forms of our own pages from those of others by what browsers say of their origin. */
final class Origins {

  private Origins() {}

  /**
   * A browser that knows Fetch Metadata is believed; else {@code Origin} must name this host. Who
   * sends neither is no browser that a foreign page could use.
   */
  static boolean ours(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
        .map("same-origin"::equals)
        .orElseGet(() -> originIsOurs(request));
  }

  private static boolean originIsOurs(HttpServletRequest request) {
    var origin = request.getHeader(HttpHeaders.ORIGIN);
    var host = Optional.ofNullable(request.getHeader(HttpHeaders.HOST)).orElse("");
    return origin == null || host.equalsIgnoreCase(authority(origin));
  }

  private static String authority(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("none");
    } catch (IllegalArgumentException malformed) {
      return "none";
    }
  }
}
