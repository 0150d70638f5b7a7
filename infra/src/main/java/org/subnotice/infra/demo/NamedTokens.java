package org.subnotice.infra.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.subnotice.api.console.DemoTokens;
import org.subnotice.api.demo.DemoProcessors;
import org.subnotice.core.processor.Role;

/** Tokens that are called after processor and role. */
final class NamedTokens implements DemoTokens {

  private final DemoProcessors processors;

  NamedTokens(DemoProcessors processors) {
    this.processors = processors;
  }

  @Override
  public List<OfProcessor> list() {
    return processors.list().stream()
        .map(each -> new OfProcessor(each.name(), tokens(each.slug())))
        .toList();
  }

  /** Known to everybody who reads the documentation: a demonstration guards nothing. */
  static String token(String slug, Role role) {
    return "demo-" + slug + "-" + role.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> tokens(String slug) {
    return Arrays.stream(Role.values()).map(role -> token(slug, role)).toList();
  }
}
