package org.subnotice.api.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail that the demonstration's server has taken.
 *
 * @param text the plain part, null where there is none
 * @param html the HTML part, null where there is none
 * @param headers decoded, by name; the values of a repeated one are joined with a line feed
 */
public record DemoMail(
    String id,
    List<String> to,
    String from,
    String subject,
    String messageId,
    Instant receivedAt,
    @Nullable String text,
    @Nullable String html,
    Map<String, String> headers) {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+[^\\s\"'<>.,;:!?)]");

  /** Every address in the plain part, else in the HTML part, once each. */
  public List<String> links() {
    String readable = text != null ? text : String.valueOf(html);
    return LINK.matcher(readable).results().map(MatchResult::group).distinct().toList();
  }
}
