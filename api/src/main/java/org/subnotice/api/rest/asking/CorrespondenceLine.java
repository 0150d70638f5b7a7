package org.subnotice.api.rest.asking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.subnotice.api.read.CorrespondenceView;
import org.subnotice.api.read.CorrespondenceView.Kind;

/** One line, with the addresses of what stands behind it. */
public record CorrespondenceLine(@JsonUnwrapped CorrespondenceView said, Links links) {

  /** {@code notice} is what was sent, byte for byte; null for what is no notice. */
  public record Links(String window, @Nullable String notice, String evidence) {}

  static CorrespondenceLine of(CorrespondenceView said, String processor) {
    String window = "/api/v1/processors/" + processor + "/windows/" + said.window();
    return new CorrespondenceLine(
        said, new Links(window, notice(said, window), window + "/evidence"));
  }

  private static @Nullable String notice(CorrespondenceView said, String window) {
    String id = said.messageId();
    return id == null || said.kind() != Kind.NOTICE
        ? null
        : window + "/notices/" + id.substring(1, id.length() - 1);
  }
}
