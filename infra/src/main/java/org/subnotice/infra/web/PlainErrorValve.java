package org.subnotice.infra.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.subnotice.api.rest.problem.ApiPath;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemWriter;
import org.subnotice.api.rest.problem.Problems;

/**
 * Answers requests that are so malformed that the server refuses them itself, such as headers that
 * are too large: with a problem or a page, and without the server's name.
 */
final class PlainErrorValve extends ErrorReportValve {

  private static final int FIRST_ERROR = 400;

  private final Problems problems;
  private final ProblemWriter writer;

  PlainErrorValve(Problems problems, ProblemWriter writer) {
    this.problems = problems;
    this.writer = writer;
    setShowReport(false);
    setShowServerInfo(false);
  }

  @Override
  protected void report(Request request, Response response, Throwable thrown) {
    if (response.getStatus() < FIRST_ERROR
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Problem problem = problems.ofStatus(response.getStatus());
    try {
      if (isForAPerson(request)) {
        writer.writePage(response.getResponse(), problem);
      } else {
        writer.write(response.getResponse(), problem);
      }
    } catch (IOException clientHasGone) {
      throw new UncheckedIOException(clientHasGone);
    }
  }

  /** What cannot be read as an address at all came from a program. */
  private static boolean isForAPerson(Request request) {
    return request.getCoyoteRequest().requestURI().toString() instanceof String
        && !ApiPath.leads(request.getRequest());
  }
}
