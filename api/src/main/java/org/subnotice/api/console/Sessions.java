package org.subnotice.api.console;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sessions that nobody has to keep: the browser carries the hash of its access token and the
 * instant of signing in, sealed with AES-GCM. Who stands behind the hash is looked up at each
 * request, so that a revoked token ends every session at once.
 */
public final class Sessions {

  static final Duration LENGTH = Duration.ofHours(8);

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final String HMAC = "HmacSHA256";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int HASH_BYTES = 32;
  private static final int SEALED_BYTES = NONCE_BYTES + HASH_BYTES + Long.BYTES + TAG_BITS / 8;

  private final byte[] sealing;
  private final byte[] marking;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** {@code secret} must be the same on every node, else sessions end when the node changes. */
  public Sessions(byte[] secret, Clock clock) {
    sealing = hmac(secret, "seal");
    marking = hmac(secret, "mark");
    this.clock = clock;
  }

  /** {@code tokenSha256} is hex. */
  String open(String tokenSha256) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] clear =
        ByteBuffer.allocate(HASH_BYTES + Long.BYTES)
            .put(HexFormat.of().parseHex(tokenSha256))
            .putLong(clock.millis())
            .array();
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, clear).orElseThrow();
    byte[] value = ByteBuffer.allocate(SEALED_BYTES).put(nonce).put(sealed).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
  }

  /** The token's SHA-256, hex, while the session lasts. */
  Optional<String> tokenSha256(String session) {
    byte[] value = decoded(session);
    if (value.length != SEALED_BYTES) {
      return Optional.empty();
    }
    byte[] nonce = new byte[NONCE_BYTES];
    byte[] sealed = new byte[SEALED_BYTES - NONCE_BYTES];
    ByteBuffer.wrap(value).get(nonce).get(sealed);
    return cipher(Cipher.DECRYPT_MODE, nonce, sealed).flatMap(this::unexpired);
  }

  /** What every form of this session carries, so that no foreign page can send one. */
  String mark(String session) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hmac(marking, session));
  }

  /** Takes the same time for every wrong one. */
  boolean marks(String session, String presented) {
    return MessageDigest.isEqual(
        mark(session).getBytes(StandardCharsets.UTF_8), presented.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> unexpired(byte[] clear) {
    byte[] hash = new byte[HASH_BYTES];
    var since = Instant.ofEpochMilli(ByteBuffer.wrap(clear).get(hash).getLong());
    return clock.instant().isBefore(since.plus(LENGTH))
        ? Optional.of(HexFormat.of().formatHex(hash))
        : Optional.empty();
  }

  private Optional<byte[]> cipher(int mode, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, new SecretKeySpec(sealing, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return Optional.of(cipher.doFinal(text));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private static byte[] decoded(String session) {
    try {
      return Base64.getUrlDecoder().decode(session.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IllegalArgumentException notBase64) {
      return new byte[0];
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException every) {
      throw new IllegalStateException("Every Java platform has " + HMAC, every);
    }
  }
}
