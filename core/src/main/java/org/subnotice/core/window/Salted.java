package org.subnotice.core.window;

import java.nio.charset.StandardCharsets;
import org.subnotice.core.ledger.Hash;

/**
 * The hash of a file taken together with a secret: it proves the file to whoever is given the
 * secret, and lets nobody else guess what the file was.
 */
public final class Salted {

  private Salted() {}

  /** SHA-256 of the salt's text and the content behind it, hex. */
  public static String sha256(String salt, byte[] content) {
    byte[] first = salt.getBytes(StandardCharsets.UTF_8);
    byte[] both = new byte[first.length + content.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(content, 0, both, first.length, content.length);
    return Hash.plain(both).toString();
  }
}
