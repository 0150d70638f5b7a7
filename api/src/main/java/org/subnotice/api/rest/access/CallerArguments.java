package org.subnotice.api.rest.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.subnotice.api.order.Caller;

/** Hands endpoints who is calling and the new identifiers they need. */
@Component
public final class CallerArguments implements HandlerMethodArgumentResolver {

  private static final Set<Class<?>> OURS = Set.of(Caller.class, Identity.class, Ids.class);

  private final SecureRandom random = new SecureRandom();

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return OURS.contains(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = (HttpServletRequest) web.getNativeRequest();
    if (parameter.getParameterType() == Ids.class) {
      return new Ids(Seed.of(request, random));
    }
    return parameter.getParameterType() == Identity.class
        ? Identity.of(request).orElseThrow()
        : request.getAttribute(AccessInterceptor.CALLER);
  }
}
