package org.subnotice.api.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.subnotice.api.rest.access.AccessInterceptor;
import org.subnotice.api.rest.access.CallerArguments;

/** Makes endpoints ask who is calling. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration implements WebMvcConfigurer {

  private final AccessInterceptor access;
  private final CallerArguments callers;

  RestConfiguration(AccessInterceptor access, CallerArguments callers) {
    this.access = access;
    this.callers = callers;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(access).addPathPatterns("/api/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(callers);
  }
}
