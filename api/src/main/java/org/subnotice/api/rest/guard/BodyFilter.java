package org.subnotice.api.rest.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemWriter;

/** Reads the whole body before anything looks at it, and refuses one that is too large. */
public final class BodyFilter extends OncePerRequestFilter {

  // A client that is cut off while sending never reads the answer.
  private static final long SWALLOWED = 32L * 1024 * 1024;

  private final GuardSettings settings;
  private final ProblemWriter writer;

  public BodyFilter(GuardSettings settings, ProblemWriter writer) {
    this.settings = settings;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Identity.of(request).isEmpty();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    int limit = limit(request);
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(limit + 1);
    } catch (IOException brokenOff) {
      writer.write(
          response,
          Problem.of(ProblemCode.INVALID, "The body breaks off or its chunks are malformed."));
      return;
    }
    if (body.length > limit) {
      swallow(request.getInputStream());
      response.setHeader(HttpHeaders.CONNECTION, "close");
      writer.write(
          response,
          Problem.of(ProblemCode.TOO_LARGE, "Send at most " + limit + " bytes in one request."));
      return;
    }
    chain.doFilter(new RequestWithBody(request, body), response);
  }

  private int limit(HttpServletRequest request) {
    String address = request.getRequestURI();
    if (address.endsWith("/agreements/import")) {
      return (int) settings.importBody().toBytes();
    }
    return (int)
        (address.endsWith("/exhibits") ? settings.exhibitBody() : settings.body()).toBytes();
  }

  private static void swallow(InputStream rest) throws IOException {
    var buffer = new byte[8192];
    long swallowed = 0;
    for (int read = 0; read >= 0 && swallowed < SWALLOWED; swallowed += read) {
      read = rest.read(buffer);
    }
  }
}
