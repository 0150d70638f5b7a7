package org.subnotice.api.read;

/** Everything that shows what happened under one window, so that it is checked without us. */
@FunctionalInterface
public interface Evidence {

  /** An archive of the known window {@code window} of the processor. */
  byte[] of(String processor, String window);
}
