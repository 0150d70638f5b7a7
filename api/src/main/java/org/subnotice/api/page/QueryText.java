package org.subnotice.api.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads what our own links carry after the question mark, as it stands there: whatever a mail
 * program or a scanner has added, however malformed, is passed over, and the body of a form is left
 * alone.
 */
public final class QueryText {

  private QueryText() {}

  /** The first value of that name, undecoded; ours need no decoding. */
  public static Optional<String> value(HttpServletRequest request, String name) {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return Arrays.stream(query.split("&"))
        .filter(pair -> pair.startsWith(name + '='))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }
}
