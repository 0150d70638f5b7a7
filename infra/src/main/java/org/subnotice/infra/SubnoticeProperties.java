package org.subnotice.infra;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that are ours; {@code application.yaml} holds the rest.
 *
 * @param dataDir folder of the embedded database, the embedded mail server and the keys
 * @param operatorToken bearer token of the operator; absent: one is made at first start
 * @param baseUrl prefix of the links in notices
 * @param demo settings of the profile {@code demo}
 * @param vault where the key-encryption key comes from
 */
@ConfigurationProperties("subnotice")
public record SubnoticeProperties(
    @DefaultValue("./data") Path dataDir,
    @Nullable String operatorToken,
    @DefaultValue("http://localhost:8080") URI baseUrl,
    @DefaultValue Demo demo,
    @DefaultValue Vault vault) {

  /** {@code clock} is the instant at which the demonstration's clock starts; absent: now. */
  public record Demo(@Nullable Instant clock) {

    /** The configured start, if there is one. */
    public Optional<Instant> start() {
      return Optional.ofNullable(clock);
    }
  }

  /**
   * {@code key} is the key-encryption key, 32 bytes in Base64; absent: a file in the data folder.
   * {@code keyNext} is put in its place at the start. With {@code pkcs11} the key is in a token.
   */
  public record Vault(@Nullable String key, @Nullable String keyNext, @Nullable Pkcs11 pkcs11) {

    /** The configured token, if there is one. */
    public Optional<Pkcs11> token() {
      return Optional.ofNullable(pkcs11);
    }

    /** The configured key that is to follow, if there is one. */
    public Optional<String> configuredNextKey() {
      return Optional.ofNullable(keyNext);
    }

    /** The configured key, if there is one. */
    public Optional<String> configuredKey() {
      return Optional.ofNullable(key);
    }

    @Override
    public String toString() {
      return "Vault[key=" + (key == null ? "in the data folder" : "configured") + "]";
    }
  }

  /**
   * A token that holds the key-encryption key.
   *
   * @param library that speaks PKCS#11
   * @param slot place of the token in the library's list, from 0
   * @param key label of the key in it; made at the first start
   * @param keyNext label of the key that is to follow
   */
  public record Pkcs11(
      @DefaultValue("none") Path library,
      @DefaultValue("0") int slot,
      @DefaultValue("") String pin,
      @DefaultValue("subnotice") String key,
      @Nullable String keyNext) {

    /** The label of the key that is to follow, if there is one. */
    public Optional<String> nextKey() {
      return Optional.ofNullable(keyNext);
    }

    @Override
    public String toString() {
      return "Pkcs11[library=" + library + ", slot=" + slot + ", key=" + key + "]";
    }
  }

  /** The configured operator token, if there is one. */
  public Optional<String> configuredOperatorToken() {
    return Optional.ofNullable(operatorToken);
  }

  @Override
  public String toString() {
    return "SubnoticeProperties[dataDir=" + dataDir + ", baseUrl=" + baseUrl + "]";
  }
}
