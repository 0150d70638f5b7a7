package org.subnotice.core.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A SHA-256. Entries, inner nodes and links of the chain are hashed behind different first bytes,
 * so that none can be passed off as another (RFC 6962, 2.1).
 */
public final class Hash {

  public static final int BYTES = 32;

  /** What the first link of a chain is linked to: 32 zero bytes. */
  public static final Hash BEGINNING = new Hash(new byte[BYTES]);

  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final byte LINK = 2;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Refuses with {@link Unreadable} what is not 32 bytes. */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new Unreadable("A hash has " + BYTES + " bytes.");
    }
    return new Hash(bytes.clone());
  }

  /** Reads lower-case hexadecimal and nothing else. */
  public static Hash parse(String hex) {
    try {
      Hash hash = of(HexFormat.of().parseHex(hex));
      if (hash.toString().equals(hex)) {
        return hash;
      }
    } catch (IllegalArgumentException notHexadecimal) {
      throw new Unreadable("A hash is written in 64 digits, 0 to 9 and a to f.");
    }
    throw new Unreadable("A hash is written in small letters.");
  }

  /** Of the bytes as they are, as {@code sha256sum} has it. */
  public static Hash plain(byte[] content) {
    return new Hash(sha256().digest(content));
  }

  static Hash plain(String text) {
    return plain(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of an entry: SHA-256(0x00 entry). */
  public static Hash leaf(byte[] entry) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return new Hash(digest.digest(entry));
  }

  /** Of an inner node of the tree: SHA-256(0x01 left right). */
  static Hash node(Hash left, Hash right) {
    return pair(NODE, left, right);
  }

  /** The head of a chain after one more entry: SHA-256(0x02 previous leaf). */
  public static Hash link(Hash previous, Hash leaf) {
    return pair(LINK, previous, leaf);
  }

  private static Hash pair(byte kind, Hash first, Hash second) {
    MessageDigest digest = sha256();
    digest.update(kind);
    digest.update(first.bytes);
    digest.update(second.bytes);
    return new Hash(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Every Java platform has SHA-256", never);
    }
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Lower-case hexadecimal. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
