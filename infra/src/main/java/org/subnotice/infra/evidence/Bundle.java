package org.subnotice.infra.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.subnotice.core.ledger.Hash;
import org.subnotice.core.ledger.SigningKey;

/** The files of an archive; last of all comes the signed list of them. */
final class Bundle {

  static final String SUMS = "SHA256SUMS";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> files = new TreeMap<>();

  void add(String name, byte[] content) {
    files.put(name, content);
  }

  void add(String name, String text) {
    add(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** As {@code sha256sum} writes and reads it. */
  private String sums() {
    StringBuilder sums = new StringBuilder();
    files.forEach(
        (name, content) -> sums.append(Hash.plain(content)).append("  ").append(name).append('\n'));
    return sums.toString();
  }

  /** Not compressed, so that a damaged byte damages one file and no more. */
  byte[] packed(SigningKey key) {
    String sums = sums();
    add(SUMS, sums);
    add(SUMS + ".sig", key.sign(sums.getBytes(StandardCharsets.UTF_8)));
    var out = new ByteArrayOutputStream();
    try (var archive = new ZipOutputStream(out)) {
      for (var file : files.entrySet()) {
        pack(archive, file.getKey(), file.getValue());
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  private static void pack(ZipOutputStream archive, String name, byte[] content)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setTimeLocal(NO_TIME);
    entry.setSize(content.length);
    var sum = new CRC32();
    sum.update(content);
    entry.setCrc(sum.getValue());
    archive.putNextEntry(entry);
    archive.write(content);
    archive.closeEntry();
  }
}
