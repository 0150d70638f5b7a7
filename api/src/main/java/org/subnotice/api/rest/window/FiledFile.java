package org.subnotice.api.rest.window;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.subnotice.api.read.ExhibitView;

/** An exhibit on its way out, as a file: a browser must not run what strangers wrote. */
public record FiledFile(ExhibitView exhibit, byte[] content) {

  private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

  public ResponseEntity<byte[]> attached() {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(exhibit.mediaType()))
        .header("Content-Security-Policy", NOTHING_RUNS)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(exhibit.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
