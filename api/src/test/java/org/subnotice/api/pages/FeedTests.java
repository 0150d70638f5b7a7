package org.subnotice.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTests extends OnFakes {

  @BeforeEach
  void announced() {
    world.engagement = World.nordlicht("Nordlicht & Söhne <GmbH>");
    world.openNotice(World.conbool());
  }

  @Test
  void a_reader_of_Atom_finds_the_announcement() throws Exception {
    var answer = browser.get("/p/acme/feed.atom");
    var feed = new SyndFeedInput().build(new StringReader(answer.body()));

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/atom+xml");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(1);
    var entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("Nordlicht & Söhne <GmbH> – Objektspeicher");
    assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(World.NOTICE);
    assertThat(entry.getDescription().getValue()).contains("geplant ab Montag, 1. Februar 2027");
    assertThat(entry.getLink()).startsWith("http://localhost:").contains("/p/acme#change-");
  }

  @Test
  void a_reader_of_JSON_Feed_finds_the_announcement() {
    var answer = browser.get("/p/acme/feed.json?lang=en");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/feed+json");
    assertThat(answer.body())
        .contains("https://jsonfeed.org/version/1.1", "\"home_page_url\":", "\"content_text\":")
        .contains("\"date_published\":\"2026-11-23T08:00:00Z\"", "planned from Monday");
  }

  @Test
  void a_calendar_shows_the_day_of_the_planned_use() {
    var answer = browser.get("/p/acme/deadlines.ics");

    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/calendar");
    assertThat(answer.body())
        .contains("BEGIN:VCALENDAR\r\n", "DTSTART;VALUE=DATE:20270201", "DTSTAMP:20261123T080000Z")
        .contains("SUMMARY:Geplant: Nordlicht & Söhne");
  }

  @Test
  void an_unknown_processor_announces_nothing() {
    for (var feed : List.of("feed.atom", "feed.json", "deadlines.ics")) {
      assertThat(browser.get("/p/nobody/" + feed).statusCode()).isEqualTo(404);
    }
  }
}
