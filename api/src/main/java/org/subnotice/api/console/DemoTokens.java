package org.subnotice.api.console;

import java.util.List;

/** The tokens of the demonstration, which everybody may know; there are none outside of it. */
public interface DemoTokens {

  List<OfProcessor> list();

  /** {@code tokens} by role, such as {@code demo-acme-editor}. */
  record OfProcessor(String processor, List<String> tokens) {}
}
