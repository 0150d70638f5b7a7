package org.subnotice.api.rest.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.subnotice.api.order.Caller;
import org.subnotice.api.order.Readings;
import org.subnotice.api.rest.problem.Problem;
import org.subnotice.api.rest.problem.ProblemCode;
import org.subnotice.api.rest.problem.ProblemException;
import org.subnotice.core.Refusal;
import org.subnotice.core.RefusalCode;

/**
 * Lets nobody through whose token is not good for the endpoint. Looks at the tenant first: another
 * processor's data do not exist, whatever the role. Who is let in where persons are shown is put on
 * record first.
 */
@Component
public final class AccessInterceptor implements HandlerInterceptor {

  static final String CALLER = Caller.class.getName();

  private static final String OUR_PACKAGE = "org.subnotice.api.rest.";

  private final Readings readings;

  public AccessInterceptor(Readings readings) {
    this.readings = readings;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method && isOurs(method)) {
      var caller = admitted(request, method);
      if (method.hasMethodAnnotation(ShowsPersons.class)) {
        readings.note(caller, request.getRequestURI());
      }
      request.setAttribute(CALLER, caller);
    }
    return true;
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith(OUR_PACKAGE);
  }

  private static Caller admitted(HttpServletRequest request, HandlerMethod method) {
    var identity = Identity.of(request).orElseThrow(AccessInterceptor::unauthenticated);
    var addressed = processor(request);
    if (identity instanceof Identity.Member
        && !addressed.orElse(identity.tenant()).equals(identity.tenant())) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is no such processor.");
    }
    var requires = method.getMethodAnnotation(Requires.class);
    if (requires == null || !requires.value().allows(identity)) {
      throw tooSmall(requires);
    }
    return new Caller(addressed.orElse(identity.tenant()), identity.actor(), "api");
  }

  private static Optional<String> processor(HttpServletRequest request) {
    return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables
            && variables.get("p") instanceof String processor
        ? Optional.of(processor)
        : Optional.empty();
  }

  private static ProblemException unauthenticated() {
    return new ProblemException(
        Problem.of(ProblemCode.UNAUTHENTICATED, "Send the header Authorization: Bearer TOKEN."));
  }

  private static ProblemException tooSmall(@org.jspecify.annotations.Nullable Requires requires) {
    String needed = requires == null ? "none" : requires.value().name();
    return new ProblemException(
        Problem.of(
            ProblemCode.ROLE_TOO_SMALL,
            "Use a token with the role that this needs: " + needed + "."));
  }
}
