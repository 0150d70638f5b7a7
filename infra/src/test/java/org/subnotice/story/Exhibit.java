package org.subnotice.story;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A file as somebody has it in her hands. */
record Exhibit(String describes, String description, String name, String type, byte[] content) {

  /** Scanned, with every byte that there is. */
  static Exhibit letter(String words) {
    var scan = new ByteArrayOutputStream();
    scan.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
    for (int each = 0; each < 256; each++) {
      scan.write(each);
    }
    scan.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    return new Exhibit(
        "OBJECTION",
        "Brief: " + words,
        "Brief " + words + ".pdf",
        "application/pdf",
        scan.toByteArray());
  }

  static Exhibit note(String words) {
    return new Exhibit(
        "OTHER",
        "Notiz: " + words,
        "Notiz " + words + ".txt",
        "text/plain",
        words.getBytes(StandardCharsets.UTF_8));
  }

  Exhibit as(String declared) {
    return new Exhibit(describes, description, name, declared, content);
  }

  String json() {
    return """
    {"describes":"%s","description":"%s","file":{"name":"%s","mediaType":"%s","content":"%s"}}\
    """
        .formatted(describes, description, name, type, Base64.getEncoder().encodeToString(content));
  }
}
