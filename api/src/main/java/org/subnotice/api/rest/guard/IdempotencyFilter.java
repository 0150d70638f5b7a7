package org.subnotice.api.rest.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.IdempotencyStore.Claim;
import org.subnotice.api.order.StoredAnswer;
import org.subnotice.api.rest.access.Seed;
import org.subnotice.api.rest.json.FieldError;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemWriter;
import org.subnotice.api.rest.problem.Problems;

/** Carries a {@code POST} with an {@code Idempotency-Key} out once, however often it arrives. */
public final class IdempotencyFilter extends OncePerRequestFilter {

  private static final String KEY = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,255}");
  private static final long PAUSE_MILLIS = 50;
  private static final int MOST_PAUSES = 200;

  private final IdempotencyStore store;
  private final Problems problems;
  private final ProblemWriter writer;
  private final SealedAnswers sealing = new SealedAnswers();

  public IdempotencyFilter(IdempotencyStore store, Problems problems, ProblemWriter writer) {
    this.store = store;
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST")
        || request.getHeader(KEY) == null
        || !(request instanceof RequestWithBody);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = String.valueOf(request.getHeader(KEY)).strip();
    if (!FORM.matcher(key).matches() || !(request instanceof RequestWithBody withBody)) {
      writer.write(response, malformed());
      return;
    }
    var repeatable = Repeatable.of(withBody, key);
    Claim claim;
    try {
      claim = claim(repeatable);
    } catch (RuntimeException unreachable) {
      writer.write(response, problems.of(unreachable));
      return;
    }
    switch (claim) {
      case Claim.Granted _ -> carryOut(repeatable, request, response, chain);
      case Claim.Answered answered -> repeat(repeatable, answered.answer(), response);
      case Claim.Different _ ->
          writer.write(
              response,
              Problem.of(
                  ProblemCode.IDEMPOTENCY_KEY_REUSED,
                  "Use a new key for every new request; this one belongs to another."));
      case Claim.Running _ ->
          writer.write(
              response,
              Problem.of(
                  ProblemCode.IDEMPOTENCY_KEY_IN_USE,
                  "The first request with this key is still running. Try again later."));
    }
  }

  /** Waits for the first of several, so that all of them get its answer. */
  private Claim claim(Repeatable repeatable) {
    Claim claim = store.claim(repeatable.handle(), repeatable.request());
    for (int pauses = 0; claim instanceof Claim.Running && pauses < MOST_PAUSES; pauses++) {
      if (!paused()) {
        return claim;
      }
      claim = store.claim(repeatable.handle(), repeatable.request());
    }
    return claim;
  }

  private void carryOut(
      Repeatable repeatable,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    repeatable.seed().attachTo(request);
    var caught = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      chain.doFilter(request, caught);
      kept = keep(repeatable, caught);
    } finally {
      if (!kept) {
        store.release(repeatable.handle());
      }
      caught.copyBodyToResponse();
    }
  }

  private boolean keep(Repeatable repeatable, ContentCachingResponseWrapper answer) {
    if (answer.getStatus() >= 500) {
      return false;
    }
    store.answer(
        repeatable.handle(),
        new StoredAnswer(
            answer.getStatus(),
            Optional.ofNullable(answer.getContentType()),
            Optional.ofNullable(answer.getHeader(HttpHeaders.LOCATION)),
            sealing.seal(repeatable.seed(), answer.getContentAsByteArray())));
    return true;
  }

  private void repeat(Repeatable repeatable, StoredAnswer answer, HttpServletResponse response)
      throws IOException {
    response.setStatus(answer.status());
    answer.contentType().ifPresent(response::setContentType);
    answer.location().ifPresent(at -> response.setHeader(HttpHeaders.LOCATION, at));
    response.setHeader("Idempotent-Replayed", "true");
    response.getOutputStream().write(sealing.open(repeatable.seed(), answer.sealedBody()));
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Problem malformed() {
    return Problem.of(
        ProblemCode.INVALID,
        "Correct the header Idempotency-Key.",
        java.util.List.of(
            new FieldError("#", "The header Idempotency-Key has 1 to 255 visible characters.")));
  }

  /** What identifies a request and what derives from it. */
  private record Repeatable(String handle, String request, Seed seed) {

    static Repeatable of(RequestWithBody request, String key) {
      byte[] token = bytes(BearerToken.of(request).orElse(""));
      byte[] whole =
          Sha256.of(
              bytes(request.getMethod()),
              bytes(request.getRequestURI()),
              bytes(String.valueOf(request.getQueryString())),
              request.body());
      return new Repeatable(
          HexFormat.of().formatHex(Sha256.of(token, bytes(key))),
          HexFormat.of().formatHex(whole),
          Seed.repeatable(token, Sha256.of(bytes(key), whole)));
    }

    private static byte[] bytes(String text) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
