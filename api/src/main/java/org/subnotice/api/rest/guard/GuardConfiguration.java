package org.subnotice.api.rest.guard;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.subnotice.api.order.IdempotencyStore;
import org.subnotice.api.order.OperatorToken;
import org.subnotice.api.read.Tokens;
import org.subnotice.api.rest.problem.ProblemWriter;
import org.subnotice.api.rest.problem.Problems;

/**
 * Puts the guards in their order. The first of them belongs into the chain of Spring Security,
 * which stands before all others.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GuardSettings.class)
class GuardConfiguration {

  @Bean
  BearerFilter bearerFilter(
      Tokens tokens, OperatorToken operator, Problems problems, ProblemWriter writer) {
    return new BearerFilter(tokens, operator, problems, writer);
  }

  @Bean
  FilterRegistrationBean<BearerFilter> bearerFilterOnlyInItsChain(BearerFilter filter) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RateFilter> rateFilter(GuardSettings settings, ProblemWriter writer) {
    return ordered(new RateFilter(settings, writer), 1);
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(GuardSettings settings, ProblemWriter writer) {
    return ordered(new BodyFilter(settings, writer), 2);
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
      IdempotencyStore store, Problems problems, ProblemWriter writer) {
    return ordered(new IdempotencyFilter(store, problems, writer), 3);
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(
      F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    registration.addUrlPatterns("/api/*");
    return registration;
  }
}
