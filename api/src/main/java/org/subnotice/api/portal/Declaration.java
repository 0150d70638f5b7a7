package org.subnotice.api.portal;

import java.util.Arrays;
import java.util.Optional;

/** What a controller can declare on its page. */
enum Declaration {
  OBJECTION("objection", "objection"),
  APPROVAL("approval", "approval"),
  ACKNOWLEDGEMENT("acknowledgement", "receipt"),
  WITHDRAWAL("objection/withdrawal", "withdrawal");

  private final String path;
  private final String keyPrefix;

  Declaration(String path, String keyPrefix) {
    this.path = path;
    this.keyPrefix = keyPrefix;
  }

  /** Below the page's own address. */
  String path() {
    return path;
  }

  /** As it stands in names of fields and in {@code ?done=}. */
  String label() {
    return path.substring(path.indexOf('/') + 1);
  }

  /**
   * The same page sent a hundred times is one declaration; the same page with another wording is
   * another one, so that nothing that was typed gets lost.
   */
  String key(Entry entry) {
    String hash = Digest.hex(entry.nonce() + '\n' + entry.canonical());
    return keyPrefix + '-' + hash.substring(0, 32);
  }

  static Optional<Declaration> labelled(String label) {
    return Arrays.stream(values()).filter(d -> d.label().equals(label)).findFirst();
  }
}
