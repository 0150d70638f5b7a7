package org.subnotice.api.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps secret links out of referrers, caches and search engines, and foreign code out of pages.
 */
final class PageHeaders extends OncePerRequestFilter {

  private static final String EVERYTHING_OURS =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", EVERYTHING_OURS);
    response.setHeader("Referrer-Policy", referrers(request));
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (!request.getRequestURI().startsWith("/p/")) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Robots-Tag", "noindex");
    }
    chain.doFilter(request, response);
  }

  /** With no-referrer a browser hides even from us where a form comes from, and we want to know. */
  private static String referrers(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/console") ? "same-origin" : "no-referrer";
  }
}
