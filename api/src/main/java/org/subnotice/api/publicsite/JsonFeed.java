package org.subnotice.api.publicsite;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;

/** Announcements as JSON Feed 1.1. */
record JsonFeed(
    String version,
    String title,
    @JsonProperty("home_page_url") String homePage,
    @JsonProperty("feed_url") String address,
    String language,
    List<Item> items) {

  record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String text,
      @JsonProperty("date_published") Instant published) {}

  static JsonFeed of(Feed feed) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        feed.title(),
        feed.home(),
        feed.home() + "/feed.json",
        feed.words().language().tag(),
        feed.announcements().stream()
            .map(
                a ->
                    new Item(
                        feed.addressOf(a), feed.addressOf(a), a.title(), a.text(), a.announcedAt()))
            .toList());
  }
}
