package org.subnotice.infra.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.subnotice.api.rest.access.Identity;
import org.subnotice.api.rest.guard.BearerFilter;

/**
 * Two ways in: programs with a bearer token, browsers to pages that are open or protect themselves.
 */
@Configuration(proxyBeanMethods = false)
class FilterChains {

  private static final String EVERYTHING_OURS =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** No session and no cookie, hence nothing that a foreign page could ride on. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http, BearerFilter bearers) {
    return http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(FilterChains::strict)
        .addFilterBefore(bearers, AuthorizationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .access(
                        (authentication, context) ->
                            new AuthorizationDecision(
                                Identity.of(context.getRequest()).isPresent())))
        .build();
  }

  /**
   * Every form protects itself: behind a notice's link by a nonce, in the console by a mark of the
   * session. Nothing is kept between two requests.
   */
  @Bean
  @Order(2)
  SecurityFilterChain browsers(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers -> {
              strict(headers);
              // Pages say themselves how long they keep.
              headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
            })
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** Nobody signs in with a password here. */
  @Bean
  AuthenticationManager nobody() {
    return authentication -> {
      throw new BadCredentialsException("There are no passwords here.");
    };
  }

  /** Strict-Transport-Security is sent over HTTPS alone, which is the framework's own rule. */
  private static void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(EVERYTHING_OURS))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER));
  }
}
