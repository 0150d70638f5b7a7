package org.subnotice.infra.terms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subnotice.core.terms.TermsCatalogue;
import org.subnotice.core.terms.TermsReader;

/** The terms that are shipped, and how others are read. */
@Configuration(proxyBeanMethods = false)
class TermsConfiguration {

  @Bean
  TermsReader termsReader() {
    return new YamlTermsReader();
  }

  @Bean
  TermsCatalogue termsCatalogue(TermsReader reader) {
    return new ClasspathTermsCatalogue(reader);
  }

  @Bean
  ShippedTexts shippedTexts(TermsCatalogue shipped) {
    return (id, version) ->
        shipped.all().stream()
            .filter(terms -> terms.id().value().equals(id) && terms.version().equals(version))
            .map(terms -> ClasspathTermsCatalogue.textOf(id))
            .findFirst();
  }

  @Bean
  PostgresKnownTerms knownTerms(TermsCatalogue shipped, TermsReader reader, JdbcClient database) {
    return new PostgresKnownTerms(shipped, reader, database);
  }
}
