package org.subnotice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** One side of a rule: the classes of a package and of those below it. */
record Side(String pattern) {

  /** What ships: all four modules without their tests. */
  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.subnotice");

  static Side module(String name) {
    return new Side("org.subnotice." + name + "..");
  }

  DescribedPredicate<JavaClass> classes() {
    return JavaClass.Predicates.resideInAPackage(pattern);
  }

  /** A rule about a package that nobody uses, or that is misspelt, would hold for ever. */
  Side inhabited() {
    assertThat(shippedOrUsed().anyMatch(classes()))
        .as("%s matches a class of ours or one that ours use", pattern)
        .isTrue();
    return this;
  }

  private static Stream<JavaClass> shippedOrUsed() {
    return Stream.concat(
        SHIPPED.stream(),
        SHIPPED.stream()
            .flatMap(shipped -> shipped.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass));
  }
}
