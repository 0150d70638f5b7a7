package org.subnotice.core.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a processor's own paragraphs can name without knowing the recipient. */
public enum Placeholder {
  /** The legal entity to which the notice goes. */
  CONTROLLER,
  /** The reference of its agreement. */
  AGREEMENT,
  /** The legal entity that the change is about. */
  SUBPROCESSOR;

  /** As it is written, such as <code>{controller}</code>. */
  public String written() {
    return "{" + name().toLowerCase(Locale.ROOT) + "}";
  }

  /** By the text between the brackets and the brackets themselves. */
  public static Optional<Placeholder> of(String written) {
    return Arrays.stream(values()).filter(each -> each.written().equals(written)).findFirst();
  }

  static List<String> allWritten() {
    return Arrays.stream(values()).map(Placeholder::written).toList();
  }
}
