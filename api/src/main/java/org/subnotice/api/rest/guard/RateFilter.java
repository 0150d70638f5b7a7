package org.subnotice.api.rest.guard;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemWriter;

/** Keeps one token from taking the service away from all others. */
public final class RateFilter extends OncePerRequestFilter {

  private static final long NANOS = Duration.ofSeconds(1).toNanos();

  private final GuardSettings settings;
  private final ProblemWriter writer;
  // Only valid tokens get this far, so that there are never more buckets than tokens.
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  public RateFilter(GuardSettings settings, ProblemWriter writer) {
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
    String token = Sha256.hex(BearerToken.of(request).orElse(""));
    var probe = buckets.computeIfAbsent(token, _ -> full()).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(
        HttpHeaders.RETRY_AFTER, String.valueOf(1 + probe.getNanosToWaitForRefill() / NANOS));
    writer.write(
        response,
        Problem.of(ProblemCode.TOO_MANY_REQUESTS, "Wait as long as the header Retry-After says."));
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(
            limit ->
                limit
                    .capacity(settings.burst())
                    .refillGreedy(settings.requestsPerSecond(), Duration.ofSeconds(1)))
        .build();
  }
}
