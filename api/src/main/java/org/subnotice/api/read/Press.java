package org.subnotice.api.read;

/** Prints pages. */
@FunctionalInterface
public interface Press {

  /** PDF/A of well-formed XHTML that names nothing to be loaded. */
  byte[] pdf(String xhtml);
}
