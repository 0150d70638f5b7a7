package org.subnotice.api.rest.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * New identifiers and secrets for one request. A request that is repeated under its {@code
 * Idempotency-Key} gets the same ones again, so that its commands are the same and lead to nothing
 * twice, even where the first answer was lost.
 */
public final class Ids {

  private static final int BYTES = 16;

  private final Seed seed;
  private int count;

  public Ids(Seed seed) {
    this.seed = seed;
  }

  /** Unique with its kind's {@code prefix}, such as {@code change-}. */
  public String next(String prefix) {
    return prefix + HexFormat.of().formatHex(derived("id|" + prefix), 0, BYTES);
  }

  /** 256 bits that nobody can guess. */
  public String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(derived("secret"));
  }

  private byte[] derived(String use) {
    return seed.derive((use + '|' + count++).getBytes(StandardCharsets.UTF_8));
  }
}
