package org.subnotice.api.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** Reads the body of a form up to what a declaration may need. */
final class FormBody {

  private static final long LONGEST = 2_000_000;
  private static final long PATIENCE = 64_000_000;

  private FormBody() {}

  /**
   * Empty where the body is too large; it is then read to its end, else no answer gets through.
   * What cannot be decoded at all reads as if nothing had been typed.
   */
  static Optional<Entry> read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LONGEST) {
      return swallow(request);
    }
    try {
      return Optional.of(Entry.of(request));
    } catch (IllegalStateException unreadable) {
      boolean small = request.getContentLengthLong() >= 0;
      return small ? Optional.of(Entry.NOTHING) : swallow(request);
    }
  }

  private static Optional<Entry> swallow(HttpServletRequest request) throws IOException {
    request.getInputStream().skip(PATIENCE);
    return Optional.empty();
  }
}
