package org.subnotice.story;

import java.io.IOException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the components of tests, which share the packages, out of the service. */
final class NothingFromTests extends TypeExcludeFilter {

  static void isPartOf(ConfigurableListableBeanFactory beans) {
    beans.registerSingleton("nothingFromTests", new NothingFromTests());
  }

  @Override
  public boolean match(MetadataReader found, MetadataReaderFactory factory) throws IOException {
    return found.getResource().getURL().getPath().contains("/test-classes/");
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NothingFromTests;
  }

  @Override
  public int hashCode() {
    return NothingFromTests.class.hashCode();
  }
}
