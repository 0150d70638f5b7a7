package org.subnotice.infra.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts for whoever holds an archive in her hands and nothing else of ours. */
public final class Guides {

  private Guides() {}

  /** The resource of that name beside this class. */
  public static String text(String name) {
    try (InputStream text = Guides.class.getResourceAsStream(name)) {
      if (text == null) {
        throw new IllegalStateException("The resource " + name + " is missing");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
