package org.subnotice.api.rest.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what went wrong outside the endpoints: a problem for programs, a page for people. */
@Controller
public final class ErrorPage implements ErrorController {

  private static final int NOT_FOUND = 404;

  private final Problems problems;
  private final ProblemWriter writer;

  public ErrorPage(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @RequestMapping("/error")
  @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var problem = problem(request);
    var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path instanceof String text && ApiPath.leads(text)) {
      writer.write(response, problem);
      return null;
    }
    var status = HttpStatusCode.valueOf(problem.status());
    return new ModelAndView("error", Map.of("unknown", problem.status() == NOT_FOUND), status);
  }

  private Problem problem(HttpServletRequest request) {
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    boolean failed = status instanceof Integer code && code >= 500;
    return failed && thrown instanceof Throwable cause
        ? problems.of(cause)
        : problems.ofStatus(status instanceof Integer code ? code : NOT_FOUND);
  }
}
