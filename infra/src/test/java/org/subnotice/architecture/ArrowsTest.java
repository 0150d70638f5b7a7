package org.subnotice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrowsTest {

  private static final String[] WHAT_CORE_MAY_KNOW = {
    "java..", "org.jspecify..", "org.subnotice.core.."
  };

  @ParameterizedTest(name = "{0} does not know {1}")
  @CsvSource({
    "core, notifier",
    "core, api",
    "core, infra",
    "notifier, api",
    "notifier, infra",
    "api, notifier",
    "api, infra"
  })
  void arrows_point_to_core(String from, String to) {
    noClasses()
        .that(Side.module(from).inhabited().classes())
        .should()
        .dependOnClassesThat(Side.module(to).inhabited().classes())
        .check(Side.SHIPPED);
  }

  @Test
  void core_knows_the_language_and_itself_only() {
    for (String pattern : WHAT_CORE_MAY_KNOW) {
      new Side(pattern).inhabited();
    }
    classes()
        .that(Side.module("core").inhabited().classes())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(WHAT_CORE_MAY_KNOW)
        .check(Side.SHIPPED);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"jakarta.mail..", "java.sql..", "org.quartz..", "org.springframework.jdbc.."})
  void only_infra_opens_a_socket_or_a_table(String technology) {
    for (String inner : new String[] {"core", "notifier", "api"}) {
      noClasses()
          .that(Side.module(inner).inhabited().classes())
          .should()
          .dependOnClassesThat(new Side(technology).inhabited().classes())
          .check(Side.SHIPPED);
    }
  }
}
