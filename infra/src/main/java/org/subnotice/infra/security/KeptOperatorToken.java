package org.subnotice.infra.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.subnotice.api.order.OperatorToken;

/**
 * The operator's token: configured, or made at the first start and shown that once. Only its hash
 * is kept.
 */
final class KeptOperatorToken implements OperatorToken {

  private static final int BYTES = 32;

  private final byte[] hash;

  private KeptOperatorToken(byte[] hash) {
    this.hash = hash;
  }

  static KeptOperatorToken configured(String token) {
    return new KeptOperatorToken(sha256(token));
  }

  /** {@code show} is given the token where one has to be made. */
  static KeptOperatorToken kept(Path file, Consumer<String> show) {
    return new KeptOperatorToken(read(file).orElseGet(() -> make(file, show)));
  }

  @Override
  public boolean matches(String presented) {
    return MessageDigest.isEqual(hash, sha256(presented));
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.exists(file)
          ? Optional.of(HexFormat.of().parseHex(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static byte[] make(Path file, Consumer<String> show) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = "operator-" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    byte[] hash = sha256(token);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, HexFormat.of().formatHex(hash), StandardOpenOption.CREATE_NEW);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    show.accept(token);
    return hash;
  }

  private static byte[] sha256(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("Every Java platform has SHA-256", never);
    }
  }
}
