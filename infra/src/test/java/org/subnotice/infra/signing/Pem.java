package org.subnotice.infra.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Base64;

/** Private keys as openssl writes them. */
public final class Pem {

  private Pem() {}

  public static Path write(Path file, KeyPair key) throws IOException {
    String body = Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded());
    return Files.writeString(
        file, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
  }
}
