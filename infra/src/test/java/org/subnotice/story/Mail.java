package org.subnotice.story;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A mail as it arrived. */
record Mail(String id, String subject, String text, String html, JsonNode headers) {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+/n/[A-Za-z0-9_.~-]+");

  static Mail of(JsonNode item) {
    return new Mail(
        item.path("id").asString(),
        item.path("subject").asString(),
        item.path("text").asString(),
        item.path("html").asString(),
        item.path("headers"));
  }

  /** The controller's own page. */
  String link() {
    var found = LINK.matcher(text);
    if (!found.find()) {
      throw new AssertionError("No link in " + text);
    }
    return found.group();
  }
}
