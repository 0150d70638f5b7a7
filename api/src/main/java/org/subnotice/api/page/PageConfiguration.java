package org.subnotice.api.page;

import java.nio.charset.StandardCharsets;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** Sets up what pages share. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

  @Bean
  MessageSource messageSource() {
    var source = new ResourceBundleMessageSource();
    source.addBasenames(
        "texts/page",
        "texts/portal",
        "texts/publicsite",
        "texts/demo",
        "texts/console",
        "texts/asking");
    source.setDefaultEncoding(StandardCharsets.UTF_8.name());
    source.setFallbackToSystemLocale(false);
    return source;
  }

  @Bean
  LocaleResolver localeResolver() {
    return new PageLocale();
  }

  @Bean
  FilterRegistrationBean<PageHeaders> pageHeaders() {
    var registration = new FilterRegistrationBean<>(new PageHeaders());
    registration.addUrlPatterns("", "/n/*", "/p/*", "/demo/*", "/console/*");
    return registration;
  }
}
