package org.subnotice.api.rest.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception under {@code /api} with a problem.
 *
 * <p>A resolver rather than an advice: it also sees what arises before a handler is found, and
 * leaves pages alone.
 */
@Component
public final class ApiExceptions implements HandlerExceptionResolver, Ordered {

  private final Problems problems;
  private final ProblemWriter writer;

  public ApiExceptions(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception thrown) {
    if (!ApiPath.leads(request)) {
      return null;
    }
    try {
      allow(response, thrown);
      writer.write(response, problems.of(thrown));
    } catch (IOException clientHasGone) {
      return new ModelAndView();
    }
    return new ModelAndView();
  }

  private static void allow(HttpServletResponse response, Exception thrown) {
    if (thrown instanceof HttpRequestMethodNotSupportedException e) {
      Set<HttpMethod> supported = e.getSupportedHttpMethods();
      if (supported != null) {
        response.setHeader(
            HttpHeaders.ALLOW,
            supported.stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", ")));
      }
    }
  }
}
