package org.subnotice.core;

import java.util.regex.Pattern;

/**
 * An identifier with the prefix of its kind: the event store's unique key knows no aggregate type,
 * so that two kinds must never share a value.
 */
public interface Identifier {

  String value();

  /**
   * Refuses with {@link RefusalCode#NOT_FOUND}: what cannot be an identifier identifies nothing.
   */
  static void require(String prefix, String value) {
    if (!value.startsWith(prefix)
        || !Form.TAIL.matcher(value.substring(prefix.length())).matches()) {
      throw new Refusal(RefusalCode.NOT_FOUND, "There is nothing under this identifier.");
    }
  }

  /** What follows the prefix. */
  final class Form {
    static final Pattern TAIL = Pattern.compile("[a-z0-9]{8,64}");

    private Form() {}
  }
}
