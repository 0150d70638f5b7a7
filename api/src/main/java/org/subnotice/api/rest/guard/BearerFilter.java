package org.subnotice.api.rest.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;
import org.subnotice.api.order.OperatorToken;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.problem.ApiPath;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemWriter;
import org.subnotice.api.rest.problem.Problems;

/** Lets nobody under {@code /api} without a valid token, whether or not there is such a route. */
public final class BearerFilter extends OncePerRequestFilter {

  private final Tokens tokens;
  private final OperatorToken operator;
  private final Problems problems;
  private final ProblemWriter writer;

  public BearerFilter(
      Tokens tokens, OperatorToken operator, Problems problems, ProblemWriter writer) {
    this.tokens = tokens;
    this.operator = operator;
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !ApiPath.leads(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Identity> identity;
    try {
      identity = BearerToken.of(request).flatMap(this::identify);
    } catch (RuntimeException unreachable) {
      writer.write(response, problems.of(unreachable));
      return;
    }
    if (identity.isEmpty()) {
      writer.write(
          response,
          Problem.of(
              ProblemCode.UNAUTHENTICATED,
              "Send the header Authorization: Bearer TOKEN with a token that is valid."));
      return;
    }
    identity.get().attachTo(request);
    chain.doFilter(request, response);
  }

  private Optional<Identity> identify(String token) {
    return operator.matches(token)
        ? Optional.of(new Identity.Operator())
        : tokens.find(Sha256.hex(token)).map(Identity.Member::new);
  }
}
