package org.subnotice.api.rest.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem as the answer, from wherever it arose. */
@Component
public final class ProblemWriter {

  private static final String SOON = "5";

  private final JsonMapper json;

  public ProblemWriter(JsonMapper json) {
    this.json = json;
  }

  /** Does nothing once the answer is on its way. */
  public void write(HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    if (problem.status() == 401) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if ((problem.status() == 429 || problem.status() == 503)
        && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
      response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
    }
    response.getOutputStream().write(json.writeValueAsBytes(problem));
    response.flushBuffer();
  }

  /** The same for a person; does nothing once the answer is on its way. */
  public void writePage(HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    String html =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p lang="de">Fehler %3$d</p></main></body></html>
        """
            .formatted(problem.title(), problem.detail(), problem.status());
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
