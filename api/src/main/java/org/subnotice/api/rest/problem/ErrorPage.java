package org.subnotice.api.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong outside the endpoints: a problem for programs, a page for people. */
@Controller
public final class ErrorPage implements ErrorController {

  private final Problems problems;
  private final ProblemWriter writer;

  public ErrorPage(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var problem = problem(request);
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path instanceof String text && ApiPath.leads(text)) {
      writer.write(response, problem);
    } else {
      page(response, problem);
    }
  }

  private Problem problem(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    boolean failed = status instanceof Integer code && code >= 500;
    return failed && thrown instanceof Throwable cause
        ? problems.of(cause)
        : problems.ofStatus(status instanceof Integer code ? code : 404);
  }

  private static void page(HttpServletResponse response, Problem problem) throws IOException {
    String html =
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
        <body><main><h1>%1$s</h1><p>%2$s</p><p lang="de">Fehler %3$d</p></main></body></html>
        """
            .formatted(problem.title(), problem.detail(), problem.status());
    response.setStatus(problem.status());
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }
}
