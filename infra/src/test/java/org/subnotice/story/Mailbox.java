package org.subnotice.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What arrived for one address, the newest first. */
record Mailbox(Http anybody, String address) {

  List<Mail> mails() {
    String path =
        "/demo/mailbox?limit=1000&to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return anybody
        .get(path)
        .expecting(200)
        .json()
        .path("items")
        .valueStream()
        .map(Mail::of)
        .toList();
  }

  /** The only notice, as soon as it has come. */
  Mail notice() {
    return Subnotice.until(this::mails, mails -> !mails.isEmpty()).getLast();
  }

  /** The mail that came after the {@code earlier} first ones, as soon as it has come. */
  Mail next(int earlier) {
    return Subnotice.until(this::mails, mails -> mails.size() > earlier).reversed().get(earlier);
  }
}
