package org.subnotice.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Gives a {@link Subnotice} to stories that leave its clock alone: one application for all of them,
 * ended with the last test.
 */
final class OneApplication implements ParameterResolver {

  private record Running(Application application, Path data) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      application.close();
      FileSystemUtils.deleteRecursively(data);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Subnotice.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var store = context.getRoot().getStore(ExtensionContext.Namespace.create(OneApplication.class));
    return new Subnotice(
        store.computeIfAbsent(Running.class, key -> start(), Running.class).application());
  }

  private static Running start() {
    try {
      Path data = Files.createTempDirectory("subnotice-stories");
      return new Running(Application.start(data, Instant.parse("2026-11-23T08:00:00Z")), data);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
