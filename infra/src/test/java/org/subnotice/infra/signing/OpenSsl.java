package org.subnotice.infra.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What a program that knows nothing of us says of an S/MIME signature. */
public record OpenSsl(Path root, Path folder, Instant at) {

  /** The part that was signed, where the signature holds. */
  public record Said(boolean verified, byte[] content, String words) {}

  public Said verify(byte[] mail) throws IOException, InterruptedException {
    Path signed = Files.write(folder.resolve("signed.eml"), mail);
    Path content = folder.resolve("content.txt");
    Files.deleteIfExists(content);
    Process openssl =
        new ProcessBuilder(
                List.of(
                    "openssl",
                    "cms",
                    "-verify",
                    "-in",
                    signed.toString(),
                    "-CAfile",
                    root.toString(),
                    "-purpose",
                    "smimesign",
                    "-attime",
                    String.valueOf(at.getEpochSecond()),
                    "-out",
                    content.toString()))
            .redirectErrorStream(true)
            .start();
    String words = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    boolean verified = openssl.waitFor() == 0;
    return new Said(verified, verified ? Files.readAllBytes(content) : new byte[0], words);
  }
}
