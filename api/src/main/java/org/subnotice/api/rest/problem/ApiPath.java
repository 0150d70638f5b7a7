package org.subnotice.api.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

/** Tells requests of programs from those of browsers. */
public final class ApiPath {

  private ApiPath() {}

  public static boolean leads(HttpServletRequest request) {
    return leads(request.getRequestURI().substring(request.getContextPath().length()));
  }

  static boolean leads(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}
